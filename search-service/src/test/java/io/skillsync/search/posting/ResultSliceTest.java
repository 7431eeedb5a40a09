package io.skillsync.search.posting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.skillsync.kernel.Invalid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResultSliceTest {
    @Test
    void the_deepest_page_ends_at_ten_thousand() {
        assertThat(ResultSlice.from(9_950, 50).limit()).isEqualTo(50);
    }

    @ParameterizedTest
    @CsvSource({"9951, 50", "10000, 1", "-1, 10"})
    void deeper_or_before_the_first_is_refused(int offset, int limit) {
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> ResultSlice.from(offset, limit))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("offset"));
    }

    @ParameterizedTest
    @CsvSource({"0", "501", "-3"})
    void a_page_holds_one_to_five_hundred(int limit) {
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> ResultSlice.first(limit))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("limit"));
    }
}
