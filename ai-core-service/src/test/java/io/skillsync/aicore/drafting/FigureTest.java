package io.skillsync.aicore.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "40M users | 40 million users",
                "40,000,000 users | 40M+ users",
                "five years | 5 years",
                "60% | 60 percent",
                "$2.4M | $2,400,000",
                "twenty-five people | 25 people",
                "3 hundred | 300"
            })
    void the_same_figure_in_other_words(String left, String right) {
        assertThat(Figure.in(left).getFirst().isIn(Figure.in(right))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"60% | 60 people", "5 years | 5 months", "40M | 40K", "10 | 100", "$5 | 5"})
    void another_figure(String left, String right) {
        assertThat(Figure.in(left).getFirst().isIn(Figure.in(right))).isFalse();
    }

    @Test
    void a_lone_one_is_no_figure() {
        assertThat(Figure.in("One of them left.")).isEmpty();
        assertThat(Figure.in("One year later")).hasSize(1);
    }

    @Test
    void several_figures_of_a_line() {
        assertThat(Figure.in("from 2 hours to 15 minutes, 99.9% uptime"))
                .extracting(Figure::unit)
                .containsExactly("hour", "minute", "%");
    }
}
