package io.skillsync.aicore.drafting;

import java.util.List;

/// A draft for the candidate to approve.
///
/// @param text the whole letter
/// @param sentences its sentences in their order, each with the facts that it rests on
/// @param facts the facts that the sentences refer to
/// @param engine what wrote it
public record Letter(String text, List<LetterSentence> sentences, List<Fact> facts, String engine) {
    public Letter {
        sentences = List.copyOf(sentences);
        facts = List.copyOf(facts);
    }

    /// A sentence; `factIds` is empty where it says nothing about the candidate.
    public record LetterSentence(String text, List<String> factIds) {
        public LetterSentence {
            factIds = List.copyOf(factIds);
        }
    }
}
