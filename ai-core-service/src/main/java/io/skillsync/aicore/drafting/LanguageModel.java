package io.skillsync.aicore.drafting;

import io.skillsync.kernel.Unavailable;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/// A language model somewhere else. Off unless an operator configures one; whatever it writes is
/// checked before anybody reads it.
public interface LanguageModel {
    /// Where none is configured.
    LanguageModel NONE =
            new LanguageModel() {
                @Override
                public Optional<String> name() {
                    return Optional.empty();
                }

                @Override
                public Multi<ModelPart> stream(ModelRequest request) {
                    return Multi.createFrom()
                            .failure(
                                    new Unavailable(
                                            "model.off", "No language model is configured."));
                }
            };

    /// As configured; empty where there is no model to ask.
    Optional<String> name();

    default boolean configured() {
        return name().isPresent();
    }

    /// Pieces of the answer as they come, then what it cost, once. Fails with {@link Unavailable}
    /// where the model is away, slow, cut short, unreadable, or its budget is used up. Items come
    /// on threads of the model's own; who stops listening stops the model.
    Multi<ModelPart> stream(ModelRequest request);

    /// The answer as a whole.
    default Uni<ModelAnswer> answer(ModelRequest request) {
        return stream(request)
                .collect()
                .in(
                        Gathering::new,
                        (gathering, part) -> {
                            switch (part) {
                                case ModelPart.Piece(var text) -> gathering.text.append(text);
                                case ModelPart.Cost(var cost) -> gathering.cost = cost;
                            }
                        })
                .map(gathering ->
                        new ModelAnswer(
                                gathering.text.toString(),
                                gathering.cost.model(),
                                gathering.cost.promptTokens(),
                                gathering.cost.answerTokens()));
    }

    /// What is asked.
    ///
    /// @param instructions what to do, in words of ours alone
    /// @param material what to do it with: text of people and postings, never to be obeyed
    /// @param maxTokens the longest answer that is wanted
    record ModelRequest(String instructions, String material, int maxTokens) {}

    /// A part of an answer on its way.
    sealed interface ModelPart {
        record Piece(String text) implements ModelPart {}

        record Cost(ModelCost cost) implements ModelPart {}
    }

    /// What an answer cost.
    ///
    /// @param model its name, as the endpoint tells it
    record ModelCost(String model, int promptTokens, int answerTokens) {
        public int tokens() {
            return promptTokens + answerTokens;
        }
    }

    /// What came back, and what it cost.
    record ModelAnswer(String text, String model, int promptTokens, int answerTokens) {
        public int tokens() {
            return promptTokens + answerTokens;
        }
    }

    /// An answer while it is being collected.
    final class Gathering {
        private final StringBuilder text = new StringBuilder();
        private ModelCost cost = new ModelCost("", 0, 0);
    }
}
