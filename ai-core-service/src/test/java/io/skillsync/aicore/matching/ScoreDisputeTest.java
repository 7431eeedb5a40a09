package io.skillsync.aicore.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skillsync.aicore.PersonId;
import io.skillsync.aicore.embedding.WordBagEmbedder;
import io.skillsync.aicore.matching.ScoreDispute.Objection;
import io.skillsync.aicore.skill.SkillTaxonomy;
import io.skillsync.kernel.Invalid;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ScoreDisputeTest {
    private static final Instant NOW = Instant.parse("2026-06-15T08:00:00Z");
    private static final UUID ID = UUID.fromString("01930000-0000-7000-8000-0000000000d1");
    private final Score score =
            new MatchingEngine(new WordBagEmbedder(), SkillTaxonomy.shipped())
                    .score(
                            Counterfactual.named(new People(1).resume(), "Kubernetes"),
                            PostingDocument.of(
                                    "Engineer", "Alder", "Work.", java.util.List.of("Kubernetes")),
                            NOW);

    @Test
    void a_requirement_or_a_cited_place_can_be_disputed() {
        assertThat(dispute("Kubernetes", null, "I hold the certificate.").requirement())
                .isEqualTo("Kubernetes");
        var cited = score.requirements().getFirst().evidence().getFirst().path();
        assertThat(dispute(null, cited, "This was another person.").path()).isEqualTo(cited);
    }

    @Test
    void what_the_score_does_not_say_cannot_be_disputed() {
        assertThatThrownBy(() -> dispute("Juggling", null, "No.")).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> dispute(null, "skills[99].name", "No."))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> dispute(null, null, "No.")).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> dispute("Kubernetes", "skills[0].name", "No."))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> dispute("Kubernetes", null, "x".repeat(2001)))
                .isInstanceOf(Invalid.class);
    }

    private ScoreDispute dispute(String requirement, String path, String reason) {
        return ScoreDispute.of(
                ID, score, new PersonId(ID), new Objection(requirement, path, reason), NOW);
    }
}
