package io.skillsync.talenthub.position;

import static io.skillsync.talenthub.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.skillsync.kernel.Identifier;
import io.skillsync.talenthub.World;
import io.skillsync.talenthub.organization.OrganizationId;
import io.skillsync.talenthub.organization.UserId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PositionTest {
    private final UserId recruiter = new UserId(Identifier.next());
    private final Closing filled = new Closing(ClosingOutcome.FILLED, "", recruiter, World.NOON);

    @Test
    void a_new_position_is_open_unless_it_is_a_draft() {
        assertThat(created(false).status()).isEqualTo(PositionStatus.OPEN);
        assertThat(created(true).status()).isEqualTo(PositionStatus.DRAFT);
        assertThat(created(true).open().state().status()).isEqualTo(PositionStatus.OPEN);
    }

    @Test
    void only_an_open_position_is_advertised() {
        assertThatCode(() -> created(false).requireOpen()).doesNotThrowAnyException();
        assertRefused("position.not-open", () -> created(true).requireOpen());
        assertRefused("position.not-open", () -> created(false).hold().state().requireOpen());
        assertRefused("position.closed", () -> closed().requireOpen());
    }

    @Test
    void a_closed_position_stays_closed() {
        assertThat(closed().closing()).contains(filled);
        assertRefused("position.closed", () -> closed().open());
        assertRefused("position.closed", () -> closed().hold());
        assertRefused("position.closed", () -> closed().close(filled));
        assertRefused("position.closed", () -> closed().revise(World.brief(), Pipeline.STANDARD));
    }

    @Test
    void stages_are_added_and_renamed_but_not_taken_away() {
        var lean = pipeline(StageKind.NEW, StageKind.INTERVIEW, StageKind.OFFER);
        var wide = pipeline(StageKind.NEW, StageKind.SCREEN, StageKind.INTERVIEW, StageKind.OFFER);
        var position = position(lean, false);
        assertThat(position.revise(World.brief(), wide).state().pipeline()).isEqualTo(wide);
        assertRefused(
                "position.stage-removed", () -> position(wide, false).revise(World.brief(), lean));
    }

    @Test
    void a_pipeline_leads_from_new_to_offer_through_each_kind_once() {
        assertThat(Pipeline.STANDARD.kinds()).containsExactly(StageKind.values());
        assertRefused("position.stages-ends", () -> pipeline());
        assertRefused("position.stages-ends", () -> pipeline(StageKind.NEW, StageKind.REVIEW));
        assertRefused("position.stages-ends", () -> pipeline(StageKind.REVIEW, StageKind.OFFER));
        assertRefused(
                "position.stages-twice",
                () -> pipeline(StageKind.NEW, StageKind.SCREEN, StageKind.SCREEN, StageKind.OFFER));
        assertRefused("position.stage-blank", () -> new Stage(StageKind.NEW, " "));
        assertRefused(
                "position.no-such-stage",
                () -> pipeline(StageKind.NEW, StageKind.OFFER).require(StageKind.REFERENCE));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 1001})
    void a_position_is_for_one_to_a_thousand_people(int headcount) {
        assertRefused("position.headcount", () -> brief("Baker", headcount));
        assertThatCode(() -> brief("Baker", 1)).doesNotThrowAnyException();
        assertThatCode(() -> brief("Baker", 1000)).doesNotThrowAnyException();
    }

    @Test
    void a_position_has_a_title() {
        assertRefused("position.title-blank", () -> brief(" ", 1));
    }

    private Position closed() {
        return created(false).close(filled).state();
    }

    private Position created(boolean draft) {
        return position(Pipeline.STANDARD, draft);
    }

    private Position position(Pipeline pipeline, boolean draft) {
        return Position.create(
                        new PositionId(Identifier.next()),
                        new OrganizationId(Identifier.next()),
                        recruiter,
                        World.brief(),
                        pipeline,
                        draft)
                .state();
    }

    private static Pipeline pipeline(StageKind... kinds) {
        return new Pipeline(
                List.of(kinds).stream().map(kind -> new Stage(kind, kind.name())).toList());
    }

    private static PositionBrief brief(String title, int headcount) {
        return new PositionBrief(
                title, "", "", "", headcount, PositionPriority.LOW, Optional.empty(), Set.of());
    }
}
