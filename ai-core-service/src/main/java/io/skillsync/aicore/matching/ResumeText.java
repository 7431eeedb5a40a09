package io.skillsync.aicore.matching;

import io.skillsync.aicore.analysis.ResumeDocument;
import java.util.List;

/// A resume with the lines that it was read from. What a line is (a company, a school, a skill) is
/// a guess where plain text has no headings; what stands in it is not, so every line can show a
/// skill that a posting asks for.
///
/// @param lines the visible lines in their order; empty where only the document is known
public record ResumeText(ResumeDocument document, List<String> lines) {
    public ResumeText {
        lines = List.copyOf(lines);
    }

    /// A resume of which only the document is known.
    static ResumeText of(ResumeDocument document) {
        return new ResumeText(document, List.of());
    }

    /// Reads plain text.
    ///
    /// @param name the person's name where it is known; null otherwise
    public static ResumeText read(String name, String text) {
        var lines = text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        return new ResumeText(PlainResume.read(name, text), lines);
    }
}
