package io.skillsync.aicore.drafting;

import java.util.List;
import java.util.regex.Pattern;

/// Cuts text into sentences, at the same places as a reader would: behind a full stop, question or
/// exclamation mark and at the end of a line, but not behind "Inc." within one.
final class Sentences {
    private static final Pattern END =
            Pattern.compile(
                    "(?<=[.!?][”\"']?)(?<!\\b(?:Inc|Ltd|Co|Corp|e\\.g|i\\.e|Dr|Mr|Ms|vs|St|No|approx)\\.)\\s+(?=[^a-z])|\\n+");

    private Sentences() {}

    static List<String> of(String text) {
        return END.splitAsStream(text)
                .map(String::strip)
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }

    static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }
}
