package io.skillsync.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PageTest {
    private static final PageRequest TWO = new PageRequest(2, Optional.empty());

    @Test
    void one_item_more_than_wanted_tells_of_a_next_page() {
        var ids = ids(3);
        var page = Page.of(ids, TWO, Function.identity());
        assertThat(page.items()).containsExactly(ids.get(0), ids.get(1));
        assertThat(page.next()).contains(ids.get(1));
    }

    @Test
    void a_page_that_is_just_full_is_the_last() {
        assertThat(Page.of(ids(2), TWO, Function.identity()).next()).isEmpty();
        assertThat(Page.of(ids(0), TWO, Function.identity()).items()).isEmpty();
    }

    @Test
    void shaping_keeps_the_cursor() {
        var page = Page.of(ids(3), TWO, Function.identity());
        assertThat(page.map(UUID::toString).next()).isEqualTo(page.next());
    }

    @Test
    void a_page_holds_one_to_five_hundred() {
        assertThatThrownBy(() -> new PageRequest(0, Optional.empty())).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> new PageRequest(501, Optional.empty()))
                .isInstanceOf(Invalid.class);
        assertThat(new PageRequest(500, Optional.empty()).limit()).isEqualTo(500);
    }

    private static List<UUID> ids(int count) {
        return IntStream.range(0, count).mapToObj(_ -> Identifier.next()).toList();
    }
}
