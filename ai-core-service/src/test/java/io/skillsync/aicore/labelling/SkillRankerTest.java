package io.skillsync.aicore.labelling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.skillsync.aicore.embedding.WordBagEmbedder;
import java.util.List;
import org.junit.jupiter.api.Test;

class SkillRankerTest {
    private static final List<String> SKILLS =
            List.of(
                    "train guide dogs",
                    "repair water pumps",
                    "weave baskets",
                    "play the organ",
                    "keep bees",
                    "tune pianos",
                    "blow glass",
                    "carve stone",
                    "press olives",
                    "shear sheep",
                    "bind books",
                    "set type");

    private final SkillRanker ranker =
            new SkillRanker(
                    LabelIndex.of(
                            SKILLS,
                            List.of(new Voice(new WordBagEmbedder(), 1)),
                            KeptVectors.NONE));

    private List<String> best(String sentence, int limit) {
        return ranker.rank(sentence, limit).stream().map(ScoredLabel::label).toList();
    }

    @Test
    void every_skill_of_a_sentence_stands_above_all_others() {
        assertThat(
                        best(
                                "At <ORGANIZATION> you will keep bees in the morning, shear sheep in the evening and, on "
                                        + "Sundays, play the organ of our village.",
                                3))
                .containsExactlyInAnyOrder("keep bees", "shear sheep", "play the organ");
    }

    @Test
    void closeness_is_that_of_the_nearest_window_whatever_stands_around_it() {
        assertThat(
                        ranker.rank("We ask for patience, weave baskets, and good shoes", 1)
                                .getFirst()
                                .closeness())
                .isCloseTo(1, within(1e-5));
    }

    @Test
    void a_ranking_is_as_long_as_asked_and_falls() {
        var ranking = ranker.rank("bind books", 4);
        assertThat(ranking)
                .hasSize(4)
                .isSortedAccordingTo((a, b) -> Double.compare(b.score(), a.score()));
        assertThat(ranker.rank("bind books", 100)).hasSize(SKILLS.size());
    }

    @Test
    void a_sentence_without_words_asks_for_nothing() {
        assertThat(ranker.rank("<LOCATION> – !", 5)).isEmpty();
    }

    @Test
    void the_same_sentence_is_ranked_the_same_to_the_last_bit() {
        assertThat(ranker.rank("repair pumps", 12)).isEqualTo(ranker.rank("repair pumps", 12));
    }
}
