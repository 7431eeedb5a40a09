package io.skillsync.aicore.drafting;

import io.skillsync.kernel.Unavailable;
import io.smallrye.mutiny.Multi;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/// A language model that may use so many tokens a day (UTC) and no more. The most that an answer
/// can cost is taken before it is asked for, and what it did not cost is given back.
public final class BudgetedModel implements LanguageModel {
    /// Characters a token, for what an endpoint does not count itself; low, so that the guess is
    /// rather too high.
    private static final int CHARACTERS_OF_A_TOKEN = 3;

    private final LanguageModel model;
    private final ModelBudget budget;
    private final long dailyTokens;
    private final Clock clock;

    public BudgetedModel(LanguageModel model, ModelBudget budget, long dailyTokens, Clock clock) {
        this.model = model;
        this.budget = budget;
        this.dailyTokens = dailyTokens;
        this.clock = clock;
    }

    @Override
    public Optional<String> name() {
        return model.name();
    }

    @Override
    public Multi<ModelPart> stream(ModelRequest request) {
        return Multi.createFrom()
                .deferred(() -> {
                    var day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
                    var prompt = tokens(request.instructions()) + tokens(request.material());
                    var most = prompt + request.maxTokens();
                    return budget.take(day, most, dailyTokens)
                            .onItem()
                            .transformToMulti(enough ->
                                    enough ? counted(request, day, prompt, most) : refused());
                });
    }

    private static Multi<ModelPart> refused() {
        return Multi.createFrom()
                .failure(
                        new Unavailable(
                                "model.budget", "The day's tokens of the model are used up."));
    }

    private Multi<ModelPart> counted(ModelRequest request, LocalDate day, int prompt, int most) {
        var used = new AtomicInteger();
        var written = new AtomicInteger();
        return model.stream(request)
                .onItem()
                .invoke(part -> {
                    switch (part) {
                        case ModelPart.Piece(var text) -> {
                            written.addAndGet(text.length());
                            used.set(prompt + tokens(written.get()));
                        }
                        case ModelPart.Cost(var cost) -> {
                            if (cost.tokens() > 0) used.set(cost.tokens());
                        }
                    }
                })
                .onTermination()
                .call((failure, cancelled) -> {
                    // Who was away charged nothing for the question; who was slow, or was stopped,
                    // has read it.
                    if (used.get() == 0 && (cancelled || wasSlow(failure))) used.set(prompt);
                    return budget.settle(day, used.get() - most);
                });
    }

    private static boolean wasSlow(Throwable failure) {
        return failure instanceof Unavailable unavailable
                && unavailable.code().equals("model.slow");
    }

    private static int tokens(String text) {
        return tokens(text.length());
    }

    private static int tokens(int characters) {
        return (characters + CHARACTERS_OF_A_TOKEN - 1) / CHARACTERS_OF_A_TOKEN;
    }
}
