package io.skillsync.aicore.drafting;

import io.smallrye.mutiny.Uni;

/// A language model somewhere else. Off unless an operator configures one; whatever it writes goes
/// through the verifier.
public interface LanguageModel {
    /// Fails with {@link io.skillsync.kernel.Unavailable} where the model does not answer in time
    /// or its budget is used up.
    Uni<ModelAnswer> answer(ModelRequest request);

    /// What is asked.
    ///
    /// @param maxTokens the longest answer that is wanted
    record ModelRequest(String instructions, String material, int maxTokens) {}

    /// What came back, and what it cost.
    record ModelAnswer(String text, String model, int promptTokens, int answerTokens) {}
}
