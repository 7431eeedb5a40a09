package io.skillsync.aicore.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.skillsync.aicore.embedding.CachedEmbedder;
import io.skillsync.aicore.embedding.WordBagEmbedder;
import io.skillsync.aicore.matching.Counterfactual.ChangeKind;
import io.skillsync.aicore.skill.SkillTaxonomy;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CounterfactualTest {
    private static final Instant NOW = Instant.parse("2026-06-15T08:00:00Z");
    private final MatchingEngine engine =
            new MatchingEngine(
                    new CachedEmbedder(new WordBagEmbedder(), 2000), SkillTaxonomy.shipped());
    private final Counterfactual counterfactual = new Counterfactual(engine);

    @Test
    void the_promised_score_is_the_score_of_the_changed_resume() {
        for (var seed = 0; seed < 30; seed++) {
            var people = new People(seed);
            var resume = people.resume();
            var posting = people.posting();
            for (var change : counterfactual.advise(resume, posting, NOW)) {
                var changed =
                        change.kind() == ChangeKind.NAME_SKILL
                                ? Counterfactual.named(resume, change.skill())
                                : Counterfactual.shown(resume, change.skill());
                assertThat(engine.score(changed, posting, NOW).score())
                        .isEqualTo(change.newScore());
                assertThat(change.gain()).isPositive();
            }
        }
    }

    @Test
    void the_smallest_set_reaches_the_wanted_score() {
        for (var seed = 0; seed < 30; seed++) {
            var people = new People(seed);
            var resume = people.resume();
            var posting = people.posting();
            var before = engine.score(resume, posting, NOW).score();
            var changed = resume;
            for (var skill : counterfactual.smallestSet(resume, posting, before + 5, NOW)) {
                assertThat(engine.score(changed, posting, NOW).score()).isLessThan(before + 5);
                changed = Counterfactual.named(changed, skill);
            }
            if (changed != resume) {
                assertThat(engine.score(changed, posting, NOW).score())
                        .isGreaterThanOrEqualTo(before + 5);
            }
        }
    }
}
