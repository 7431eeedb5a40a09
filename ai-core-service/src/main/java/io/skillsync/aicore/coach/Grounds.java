package io.skillsync.aicore.coach;

import java.util.List;
import java.util.stream.Collectors;

/// What an answer may say, and nothing else.
///
/// @param question without what talks to a program
/// @param sources numbered from 1; empty where the coach does not know
/// @param unknown what is said then
public record Grounds(String question, List<Source> sources, String unknown) {
    public Grounds {
        sources = List.copyOf(sources);
    }

    /// A text with its citation.
    public record Source(Citation citation, String text) {
        /// The text as it is quoted in an answer.
        String quoted() {
            return text + " [" + citation.number() + "]";
        }
    }

    public boolean known() {
        return !sources.isEmpty();
    }

    /// The answer in the words of the sources.
    public CoachAnswer quoted() {
        var text =
                known()
                        ? sources.stream().map(Source::quoted).collect(Collectors.joining("\n\n"))
                        : unknown;
        return new CoachAnswer(
                text,
                new AnswerMetadata(
                        AnswerMetadata.KNOWLEDGE_BASE,
                        0,
                        sources.stream().map(Source::citation).toList(),
                        known(),
                        List.of()));
    }
}
