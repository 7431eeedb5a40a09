package io.skillsync.careerforge.opportunity.adapter.in;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.skillsync.careerforge.Heard;
import io.skillsync.careerforge.SeekerId;
import io.skillsync.careerforge.opportunity.FollowEmployers;
import io.skillsync.careerforge.opportunity.InMemoryOpportunities;
import io.skillsync.careerforge.opportunity.InterviewNote;
import io.skillsync.careerforge.opportunity.InterviewState;
import io.skillsync.careerforge.opportunity.OfferState;
import io.skillsync.careerforge.opportunity.Opening;
import io.skillsync.careerforge.opportunity.OpeningStatus;
import io.skillsync.careerforge.opportunity.Opportunity;
import io.skillsync.careerforge.opportunity.OpportunityId;
import io.skillsync.careerforge.opportunity.OpportunitySource;
import io.skillsync.careerforge.opportunity.StageKind;
import io.skillsync.careerforge.opportunity.TrackActor;
import io.skillsync.careerforge.opportunity.TrackCloseReason;
import io.skillsync.careerforge.opportunity.TrackStage;
import io.skillsync.careerforge.opportunity.TrackStatus;
import io.skillsync.service.messaging.PoisonousEvent;
import io.skillsync.testkit.ContractExamples;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Reads the golden examples of TalentHub's contracts.
class EmployerListenerTest {
    private static final SeekerId SEEKER =
            new SeekerId(UUID.fromString("01930000-0000-7000-8000-0000000000ad"));
    private static final OpportunityId APPLICATION =
            new OpportunityId(UUID.fromString("01930000-0000-7000-8000-0000000000d1"));
    private static final UUID POSTING = UUID.fromString("01930000-0000-7000-8000-0000000000c1");

    private final InMemoryOpportunities opportunities = new InMemoryOpportunities();
    private final EmployerListener listener =
            new EmployerListener(
                    null,
                    new FollowEmployers(
                            opportunities, _ -> Uni.createFrom().item(posting("Renewed"))));

    @BeforeEach
    void the_seeker_follows_the_posting() {
        await(
                opportunities.commit(
                        Opportunity.save(
                                APPLICATION,
                                SEEKER,
                                posting("As saved"),
                                null,
                                TrackStatus.SAVED,
                                null,
                                Heard.AT)));
    }

    @ParameterizedTest
    @CsvSource({
        "application-submitted,APPLIED,,CANDIDATE",
        "application-moved,SCREENING,,EMPLOYER",
        "application-rejected,CLOSED,POSTING_CLOSED,EMPLOYER",
        "application-withdrawn,CLOSED,DECLINED,CANDIDATE",
        "application-hired,CLOSED,ACCEPTED,EMPLOYER"
    })
    void each_word_about_an_application_moves_the_track(
            String event, TrackStage stage, TrackCloseReason reason, TrackActor by) {
        await(listener.application(Heard.example("talenthub." + event + ".v1")));
        assertThat(track().status().stage()).isEqualTo(stage);
        assertThat(track().status().closeReason().orElse(null)).isEqualTo(reason);
        assertThat(opportunities.events().getLast().by()).isEqualTo(by);
        assertThat(opportunities.events().getLast().at()).isEqualTo(Heard.AT);
    }

    @Test
    void a_restored_application_is_where_the_example_says() {
        await(listener.application(Heard.example("talenthub.application-rejected.v1")));
        await(listener.application(Heard.example("talenthub.application-restored.v1")));
        assertThat(track().status().hasEnded()).isFalse();
    }

    @Test
    void interviews_and_offers_are_noted() {
        for (var event : List.of("scheduled", "completed", "cancelled"))
            await(listener.interview(Heard.example("talenthub.interview-" + event + ".v1")));
        assertThat(track().interviews()).hasSize(1);
        assertThat(track().interviews().getFirst().progress())
                .isNotEqualTo(InterviewNote.Progress.SCHEDULED);
        assertThat(track().status().interviews()).isEqualTo(InterviewState.NONE);
        await(listener.offer(Heard.example("talenthub.offer-made.v1")));
        assertThat(track().offer().orElseThrow().state()).isEqualTo(OfferState.MADE);
        for (var event : List.of("accepted", "declined", "withdrawn"))
            await(listener.offer(Heard.example("talenthub.offer-" + event + ".v1")));
        assertThat(track().offer().orElseThrow().state()).isNotEqualTo(OfferState.MADE);
    }

    @Test
    void every_word_about_a_posting_names_it() {
        for (var event : List.of("published", "updated", "paused", "closed", "expired"))
            assertThat(Heard.example("talenthub.posting-" + event + ".v1").uuid("postingId"))
                    .isEqualTo(POSTING);
    }

    @Test
    void what_is_not_known_here_is_told_apart_from_what_breaks_the_contract() {
        var type = "talenthub.application-moved.v1";
        var more = ((ObjectNode) ContractExamples.example(type)).put("somethingNew", 1);
        await(listener.application(Heard.of(type, more)));
        assertThat(track().status().kind()).contains(StageKind.REVIEW);
        var unknown =
                ((ObjectNode) ContractExamples.example(type))
                        .put("stageKind", "TELEPATHY")
                        .put("sequence", 9);
        assertThatThrownBy(() -> await(listener.application(Heard.of(type, unknown))))
                .isInstanceOf(PoisonousEvent.class);
        var lacking = ((ObjectNode) ContractExamples.example(type));
        lacking.remove("sequence");
        assertThatThrownBy(() -> await(listener.application(Heard.of(type, lacking))))
                .isInstanceOf(PoisonousEvent.class);
    }

    private Opportunity track() {
        return await(opportunities.get(SEEKER, APPLICATION));
    }

    private static Opening posting(String title) {
        return new Opening(
                OpportunitySource.PLATFORM,
                POSTING,
                1,
                null,
                title,
                "Difference Ltd",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                OpeningStatus.ACTIVE,
                null);
    }

    private static <T> T await(Uni<T> operation) {
        return operation.await().indefinitely();
    }
}
