package io.skillsync.aicore.insight;

import static org.assertj.core.api.Assertions.assertThat;

import io.skillsync.aicore.embedding.WordBagEmbedder;
import io.skillsync.aicore.insight.LearningPath.LearningStep;
import io.skillsync.aicore.matching.Counterfactual;
import io.skillsync.aicore.matching.MatchingEngine;
import io.skillsync.aicore.matching.People;
import io.skillsync.aicore.matching.PostingDocument;
import io.skillsync.aicore.skill.SkillTaxonomy;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LearningPathwaysTest {
    private static final SkillTaxonomy TAXONOMY = SkillTaxonomy.shipped();
    private final LearningPathways pathways =
            new LearningPathways(TAXONOMY, new MatchingEngine(new WordBagEmbedder(), TAXONOMY));

    @Test
    void every_step_rests_on_earlier_steps() {
        for (var concept : TAXONOMY.concepts()) {
            var path = pathways.path(concept.name(), Set.of());
            var learned = new HashSet<String>();
            for (var step : path.steps()) {
                assertThat(learned).as(concept.name()).containsAll(step.restsOn());
                learned.add(step.skill());
            }
            assertThat(path.steps().getLast().skill()).isEqualTo(concept.name());
        }
    }

    @Test
    void what_is_known_is_left_out() {
        var docker = TAXONOMY.normalise("Docker").orElseThrow();
        assertThat(pathways.path("K8s", Set.of(docker)).steps())
                .extracting(LearningStep::skill)
                .containsExactly("Kubernetes");
        assertThat(pathways.path("K8s", Set.of()).steps())
                .extracting(LearningStep::skill)
                .containsExactly("Linux", "Docker", "Kubernetes");
    }

    @Test
    void an_unknown_skill_is_a_step_of_its_own() {
        assertThat(pathways.path("Glass blowing", Set.of()).steps())
                .extracting(LearningStep::skill)
                .containsExactly("Glass blowing");
    }

    @Test
    void the_skill_that_unlocks_most_comes_first() {
        var resume = Counterfactual.named(new People(2).resume(), "Java");
        var postings =
                List.of(
                        PostingDocument.of("Developer", "A", "", List.of("Java", "Kotlin")),
                        PostingDocument.of("Developer", "B", "", List.of("Java", "Kotlin")),
                        PostingDocument.of(
                                "Developer", "C", "", List.of("Java", "Perl", "Haskell")),
                        PostingDocument.of("Baker", "D", "", List.of("Baking", "Milling")));
        var advice = pathways.advise(resume, postings, 10, Instant.parse("2026-06-01T00:00:00Z"));
        assertThat(advice.getFirst().skill()).isEqualTo("Kotlin");
        assertThat(advice.getFirst().unlocked()).isEqualTo(2);
        assertThat(advice).extracting(LearningPathways.SkillAdvice::skill).doesNotContain("Java");
    }
}
