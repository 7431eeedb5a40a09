package io.skillsync.service.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skillsync.kernel.Identifier;
import io.skillsync.kernel.Invalid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagingTest {
    @Test
    void a_cursor_is_read_back_as_the_id_it_was_made_of() {
        var id = Identifier.next();
        assertThat(Paging.decode(Paging.encode(id))).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "AAAA",
                "%%%",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            })
    void anything_else_is_refused_with_its_field(String cursor) {
        assertThatThrownBy(() -> Paging.decode(cursor))
                .isInstanceOfSatisfying(
                        Invalid.class, refusal -> assertThat(refusal.field()).isEqualTo("after"));
    }
}
