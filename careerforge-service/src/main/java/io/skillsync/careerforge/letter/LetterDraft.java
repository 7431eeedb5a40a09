package io.skillsync.careerforge.letter;

import java.util.List;

/// What was drafted: sentences, each with the facts of the resume that it stands on.
///
/// @param engine which writer it was
public record LetterDraft(String text, List<Sentence> sentences, List<Fact> facts, String engine) {
    public LetterDraft {
        sentences = sentences == null ? List.of() : List.copyOf(sentences);
        facts = facts == null ? List.of() : List.copyOf(facts);
    }

    /// @param factIds the ids of {@link Fact}s; empty for a greeting
    public record Sentence(String text, List<String> factIds) {
        public Sentence {
            factIds = factIds == null ? List.of() : List.copyOf(factIds);
        }
    }

    /// A fact of the resume by its path in the document, such as `experiences[0].company`.
    public record Fact(String id, String text, String path) {}
}
