package io.skillsync.aicore.skill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skillsync.aicore.PersonId;
import io.skillsync.kernel.Identifier;
import io.skillsync.kernel.Invalid;
import io.skillsync.kernel.NotFound;
import io.skillsync.kernel.RuleBroken;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DecideProposalsTest {
    private static final Clock NOON =
            Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);

    private final PersonId admin = new PersonId(Identifier.next());
    private final SkillTaxonomy taxonomy = SkillTaxonomy.shipped().snapshot();
    private final UnknownSkills unknown = new InMemoryUnknownSkills();
    private final SkillDecisions decisions = new InMemorySkillDecisions();
    private final NoteUnknownSkills note = new NoteUnknownSkills(unknown, taxonomy);
    private final DecideProposals proposals = replica(taxonomy);

    private DecideProposals replica(SkillTaxonomy its) {
        return new DecideProposals(unknown, decisions, new GrowTaxonomy(decisions, its), its, NOON);
    }

    @BeforeEach
    void five_people_blow_glass() {
        for (var i = 0; i < 5; i++)
            note.ofResume(
                            new PersonId(Identifier.next()),
                            Identifier.next(),
                            1,
                            List.of("Glass-blowing", "glass blowing", "Java", "Ada Marsh"),
                            "Ada Marsh")
                    .await()
                    .indefinitely();
    }

    @Test
    void what_many_list_and_nobody_knows_is_proposed() {
        assertThat(open())
                .containsExactly(new SkillProposal("glass-blowing", "Glass-blowing", 5, 0));
    }

    @Test
    void an_accepted_term_is_a_skill_and_the_version_says_so() {
        var before = taxonomy.version();
        var skill =
                accept(
                        new SkillAcceptance(
                                Optional.empty(),
                                Optional.of(SkillCategory.TRADE),
                                List.of("Hot glass")));
        assertThat(skill.name()).isEqualTo("Glass-blowing");
        assertThat(taxonomy.normalise("hot glass")).contains(skill);
        assertThat(taxonomy.recognise("Taught glass blowing to visitors"))
                .extracting(SkillMention::concept)
                .containsExactly(skill);
        assertThat(taxonomy.version()).isNotEqualTo(before);
        assertThat(open()).isEmpty();
    }

    @Test
    void other_replicas_come_to_the_same_version_and_a_snapshot_stays() {
        var other = SkillTaxonomy.shipped().snapshot();
        var fixed = other.snapshot();
        accept(new SkillAcceptance(Optional.empty(), Optional.of(SkillCategory.TRADE), List.of()));
        new GrowTaxonomy(decisions, other).grow().await().indefinitely();
        assertThat(other.version()).isEqualTo(taxonomy.version());
        assertThat(other.normalise("Glass blowing")).isPresent();
        assertThat(fixed.version()).isEqualTo(SkillTaxonomy.shipped().version());
        assertThat(fixed.normalise("Glass blowing")).isEmpty();
        assertThat(SkillTaxonomy.shipped().normalise("Glass blowing")).isEmpty();
    }

    @Test
    void a_term_may_be_another_spelling_of_a_known_skill() {
        var pottery = taxonomy.normalise("Carpentry").orElseThrow();
        var skill =
                accept(new SkillAcceptance(Optional.of("carpentry"), Optional.empty(), List.of()));
        assertThat(skill.name()).isEqualTo(pottery.name());
        assertThat(skill.category()).isEqualTo(pottery.category());
        assertThat(skill.prerequisites()).isEqualTo(pottery.prerequisites());
        assertThat(skill.aliases()).containsAll(pottery.aliases()).contains("Glass-blowing");
    }

    @Test
    void a_new_skill_needs_a_category_and_spellings_of_its_own() {
        assertThatThrownBy(() ->
                        accept(new SkillAcceptance(Optional.empty(), Optional.empty(), List.of())))
                .isInstanceOfSatisfying(
                        Invalid.class, told -> assertThat(told.field()).isEqualTo("category"));
        assertThatThrownBy(() ->
                        accept(
                                new SkillAcceptance(
                                        Optional.empty(),
                                        Optional.of(SkillCategory.TRADE),
                                        List.of("k8s"))))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        told -> assertThat(told.code()).isEqualTo("skill.spelling-taken"));
        assertThatThrownBy(
                        () -> new SkillAcceptance(Optional.of("--"), Optional.empty(), List.of()))
                .isInstanceOf(Invalid.class);
        assertThat(decisions.decided().await().indefinitely()).isEmpty();
    }

    @Test
    void a_rejected_term_is_proposed_no_more() {
        proposals.reject(admin, "glass-blowing", Identifier.next()).await().indefinitely();
        assertThat(open()).isEmpty();
        assertThat(taxonomy.normalise("glass blowing")).isEmpty();
        assertThatThrownBy(() ->
                        accept(
                                new SkillAcceptance(
                                        Optional.empty(),
                                        Optional.of(SkillCategory.TRADE),
                                        List.of())))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        told -> assertThat(told.code()).isEqualTo("skill-proposal.decided"));
    }

    @Test
    void what_is_not_proposed_cannot_be_decided() {
        assertThatThrownBy(() ->
                        proposals
                                .reject(admin, "juggling-knives", Identifier.next())
                                .await()
                                .indefinitely())
                .isInstanceOf(NotFound.class);
    }

    private List<SkillProposal> open() {
        return proposals.open().await().indefinitely();
    }

    private Concept accept(SkillAcceptance acceptance) {
        return proposals
                .accept(admin, "glass-blowing", acceptance, Identifier.next())
                .await()
                .indefinitely();
    }
}
