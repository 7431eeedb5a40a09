package io.skillsync.aicore.labelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpanWordsTest {
    /// A piece per letter.
    private static final WordPieces LETTERS = word -> word.chars().toArray();

    @Test
    void words_stand_between_marks_and_know_their_first_piece() {
        var read = SpanWords.of(List.of("Go", "!"), LETTERS);
        assertThat(read.pieces()).containsExactly(101, 'G', 'o', '!', 102);
        assertThat(read.firsts()).containsExactly(1, 3);
        assertThat(read.shapes())
                .containsExactly(
                        WordShape.NONE,
                        WordShape.CAPITALISED,
                        WordShape.CAPITALISED,
                        WordShape.SIGNS,
                        WordShape.NONE);
    }

    @Test
    void a_placeholder_is_read_as_the_word_it_is() {
        var read = SpanWords.of(List.of("<NAME>"), LETTERS);
        assertThat(read.pieces()).containsExactly(101, 'n', 'a', 'm', 'e', 102);
        assertThat(read.shapes()[1]).isEqualTo(WordShape.PLACEHOLDER);
    }

    @Test
    void no_sentence_outgrows_the_encoder() {
        var read = SpanWords.of(Collections.nCopies(100, "incomprehensibilities"), LETTERS);
        assertThat(read.pieces()).hasSizeLessThanOrEqualTo(512).endsWith(102);
        assertThat(read.firsts()).hasSize(100);
        assertThat(read.firsts()[99]).isEqualTo(read.pieces().length - 1);
    }

    @Test
    void shapes_tell_how_words_are_written() {
        assertThat(
                        List.of(
                                        "java", "Java", "SQL", "DevOps", "iOS", "ES6", "2019", "-",
                                        "R", "é")
                                .stream()
                                .map(WordShape::of))
                .containsExactly(
                        WordShape.SMALL,
                        WordShape.CAPITALISED,
                        WordShape.CAPITALS,
                        WordShape.MIXED,
                        WordShape.MIXED,
                        WordShape.LETTERS_AND_DIGITS,
                        WordShape.NUMBER,
                        WordShape.SIGNS,
                        WordShape.ONE_CAPITAL,
                        WordShape.SMALL);
        assertThat(WordShape.of("")).isEqualTo(WordShape.SIGNS);
        assertThat(WordShape.of("<ORGANIZATION>")).isEqualTo(WordShape.PLACEHOLDER);
    }
}
