package io.skillsync.aicore.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skillsync.aicore.drafting.LanguageModel.ModelPart;
import io.skillsync.aicore.drafting.LanguageModel.ModelRequest;
import io.skillsync.kernel.Unavailable;
import io.smallrye.mutiny.Multi;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class BudgetedModelTest {
    private static final Instant LATE = Instant.parse("2026-11-28T23:59:59Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 28);

    /// 30 + 30 characters are taken for 20 tokens; the answer may have 80.
    private static final ModelRequest REQUEST =
            new ModelRequest("i".repeat(30), "m".repeat(30), 80);

    private final InMemoryBudget budget = new InMemoryBudget();

    private LanguageModel with(LanguageModel model, long dailyTokens) {
        return new BudgetedModel(model, budget, dailyTokens, Clock.fixed(LATE, ZoneOffset.UTC));
    }

    private static String ask(LanguageModel model) {
        return model.answer(REQUEST).await().indefinitely().text();
    }

    @Test
    void an_answer_costs_what_the_endpoint_says() {
        assertThat(ask(with(FixedModel.saying("Yes."), 1000))).isEqualTo("Yes.");
        assertThat(budget.used(DAY)).isEqualTo(150);
    }

    @Test
    void what_could_cost_more_than_is_left_is_not_asked() {
        var model = FixedModel.saying("Yes.");
        assertThatThrownBy(() -> ask(with(model, 99)))
                .isInstanceOfSatisfying(
                        Unavailable.class,
                        told -> assertThat(told.code()).isEqualTo("model.budget"));
        assertThat(model.asked()).isEmpty();
        assertThat(budget.used(DAY)).isZero();
    }

    @Test
    void a_broken_answer_costs_the_question_and_what_was_written() {
        var breaking =
                new FixedModel(_ ->
                        Multi.createBy()
                                .concatenating()
                                .streams(
                                        FixedModel.pieces("x".repeat(30)),
                                        failing("model.cut-short")));
        assertThatThrownBy(() -> ask(with(breaking, 1000))).isInstanceOf(Unavailable.class);
        assertThat(budget.used(DAY)).isEqualTo(30);
    }

    @Test
    void who_is_away_costs_nothing_and_who_is_slow_the_question() {
        assertThatThrownBy(() -> ask(with(new FixedModel(_ -> failing("model.away")), 1000)))
                .isInstanceOf(Unavailable.class);
        assertThat(budget.used(DAY)).isZero();
        assertThatThrownBy(() -> ask(with(new FixedModel(_ -> failing("model.slow")), 1000)))
                .isInstanceOf(Unavailable.class);
        assertThat(budget.used(DAY)).isEqualTo(20);
    }

    @Test
    void an_answer_that_nobody_waits_for_costs_the_question() {
        var waiting = new FixedModel(_ -> Multi.createFrom().nothing());
        with(waiting, 1000).stream(REQUEST).subscribe().with(_ -> {}).cancel();
        assertThat(budget.used(DAY)).isEqualTo(20);
    }

    private static Multi<ModelPart> failing(String code) {
        return Multi.createFrom().failure(new Unavailable(code, "It failed."));
    }
}
