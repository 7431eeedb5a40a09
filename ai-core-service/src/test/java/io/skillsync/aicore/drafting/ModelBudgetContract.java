package io.skillsync.aicore.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/// What a budget promises; runs on the fake and on the real store.
public abstract class ModelBudgetContract {
    private final LocalDate day =
            LocalDate.of(2030, 1, 1).plusDays(ThreadLocalRandom.current().nextInt(1_000_000));

    protected abstract ModelBudget budget();

    protected <T> T await(Supplier<Uni<T>> operation) {
        return operation.get().await().indefinitely();
    }

    @Test
    void tokens_are_taken_up_to_the_limit_and_not_beyond() {
        assertThat(await(() -> budget().take(day, 60, 100))).isTrue();
        assertThat(await(() -> budget().take(day, 41, 100))).isFalse();
        assertThat(await(() -> budget().take(day, 40, 100))).isTrue();
        assertThat(await(() -> budget().take(day, 1, 100))).isFalse();
    }

    @Test
    void a_first_question_that_is_too_long_for_the_day_is_refused() {
        assertThat(await(() -> budget().take(day, 101, 100))).isFalse();
        assertThat(await(() -> budget().take(day, 100, 100))).isTrue();
    }

    @Test
    void what_was_not_used_is_given_back() {
        await(() -> budget().take(day, 100, 100));
        await(() -> budget().settle(day, -70));
        assertThat(await(() -> budget().take(day, 70, 100))).isTrue();
        assertThat(await(() -> budget().take(day, 1, 100))).isFalse();
    }

    @Test
    void every_day_has_its_own() {
        await(() -> budget().take(day, 100, 100));
        assertThat(await(() -> budget().take(day.plusDays(1), 100, 100))).isTrue();
    }
}
