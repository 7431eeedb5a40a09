package io.skillsync.search.posting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FusionTest {
    private static final PostingId A = id(1);
    private static final PostingId B = id(2);
    private static final PostingId C = id(3);

    private final Fusion fusion = Fusion.STANDARD;

    @Test
    void without_meaning_the_order_of_words_stays() {
        assertThat(ids(fusion.fuse(List.of(A, B, C), List.of()))).containsExactly(A, B, C);
    }

    @Test
    void without_words_the_order_of_meaning_stays() {
        assertThat(ids(fusion.fuse(List.of(), List.of(C, A)))).containsExactly(C, A);
    }

    @Test
    void what_fits_both_ways_comes_first() {
        assertThat(ids(fusion.fuse(List.of(A, B), List.of(C, B)))).containsExactly(B, A, C);
    }

    @Test
    void at_the_same_rank_the_very_words_win() {
        assertThat(ids(fusion.fuse(List.of(A), List.of(B)))).containsExactly(A, B);
    }

    @Test
    void a_score_is_the_sum_of_weighted_reciprocal_ranks() {
        var first = fusion.fuse(List.of(B, A), List.of(A)).getFirst();

        assertThat(first.id()).isEqualTo(A);
        assertThat(first.score()).isCloseTo(1.0 / 62 + 0.8 / 61, within(1e-12));
        assertThat(first.lexicalRank()).contains(2);
        assertThat(first.semanticRank()).contains(1);
    }

    @Test
    void a_rank_that_was_not_given_is_not_made_up() {
        var only = fusion.fuse(List.of(A), List.of()).getFirst();

        assertThat(only.semanticRank()).isEqualTo(Optional.empty());
    }

    @Test
    void of_the_last_near_one_no_place_beyond_the_window_is_left() {
        var words = IntStream.range(0, 10_000).mapToObj(FusionTest::id).toList();
        var near =
                IntStream.range(20_000, 20_000 + FindPostings.NEAR)
                        .mapToObj(FusionTest::id)
                        .toList();

        var place = ids(fusion.fuse(words, near)).indexOf(near.getLast());

        assertThat(place).isLessThan(FindPostings.WINDOW);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_posting_occurs_once_and_scores_fall(int seed) {
        var dice = new Random(seed);
        var words = some(dice);
        var near = some(dice);

        var fused = fusion.fuse(words, near);

        assertThat(ids(fused)).doesNotHaveDuplicates().containsAll(words).containsAll(near);
        for (var n = 1; n < fused.size(); n++)
            assertThat(fused.get(n).score()).isLessThanOrEqualTo(fused.get(n - 1).score());
    }

    static IntStream seeds() {
        return IntStream.range(0, 20);
    }

    private static List<PostingId> some(Random dice) {
        var all = new ArrayList<>(IntStream.range(0, 30).mapToObj(FusionTest::id).toList());
        Collections.shuffle(all, dice);
        return all.subList(0, dice.nextInt(30));
    }

    private static List<PostingId> ids(List<Ranked> ranked) {
        return ranked.stream().map(Ranked::id).toList();
    }

    private static PostingId id(int n) {
        return new PostingId(new UUID(7, n));
    }
}
