package io.skillsync.aicore.labelling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordOverlapTest {
    @Test
    void related_words_have_one_stem() {
        assertThat(WordStem.stems("Cleaners clean, cleaning the cleaned stables of a stable"))
                .containsExactly("clean", "stabl");
    }

    @Test
    void short_words_and_singulars_keep_their_letters() {
        assertThat(WordStem.stems("C# for gas, bus and analysis"))
                .containsExactly("c#", "gas", "bus", "analysis");
    }

    @Test
    void the_same_words_overlap_wholly_and_others_not_at_all() {
        var overlap = new WordOverlap(List.of("train dogs", "repair pumps"));
        assertThat(overlap.with("training of dogs")[0]).isCloseTo(1, within(1e-9));
        assertThat(overlap.with("training of dogs")[1]).isZero();
    }

    @Test
    void a_rare_word_counts_more_than_a_common_one() {
        var overlap =
                new WordOverlap(
                        List.of("manage kennels", "manage pumps", "manage wells", "clean pumps"));
        var shared = overlap.with("manage the kennels");
        assertThat(shared[0]).isGreaterThan(shared[1]);
        assertThat(overlap.with("kennels")[0]).isGreaterThan(overlap.with("manage")[0]);
    }

    @Test
    void a_text_without_words_overlaps_with_nothing() {
        assertThat(new WordOverlap(List.of("train dogs")).with("– … –")).containsExactly(0);
    }
}
