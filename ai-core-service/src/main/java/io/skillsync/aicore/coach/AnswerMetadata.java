package io.skillsync.aicore.coach;

import java.util.List;

/// How an answer came about.
///
/// @param model what worded it: the knowledge base itself, or a language model
/// @param tokens what a language model used for it, question included; 0 where none was asked
/// @param known whether the coach knew
/// @param dropped sentences of a language model that its sources do not support; none is in the
///   text
public record AnswerMetadata(
        String model, int tokens, List<Citation> citations, boolean known, List<String> dropped) {
    /// The name of the coach's own way to answer: articles, quoted.
    public static final String KNOWLEDGE_BASE = "knowledge-base-1";

    public AnswerMetadata {
        citations = List.copyOf(citations);
        dropped = List.copyOf(dropped);
    }
}
