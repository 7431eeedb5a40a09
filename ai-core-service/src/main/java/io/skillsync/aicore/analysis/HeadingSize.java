package io.skillsync.aicore.analysis;

import io.skillsync.aicore.document.LaidOutDocument;
import io.skillsync.aicore.document.TextLine;
import java.util.List;

/// Tells headings of sections from labels that use the same words: `Languages` over a list of programming languages
/// is set smaller than `Experience`.
final class HeadingSize {
    private static final double LESSER = 0.85;

    private final double usual;

    private HeadingSize(double usual) {
        this.usual = usual;
    }

    /// The size of the headings that are never labels.
    static HeadingSize of(LaidOutDocument document) {
        var usual = document.pages().stream()
                .flatMap(page -> page.lines().stream())
                .filter(line -> certain(Headings.known(line.text())))
                .mapToDouble(HeadingSize::size)
                .max()
                .orElse(0);
        return new HeadingSize(usual);
    }

    private static boolean certain(SectionKind kind) {
        return kind == SectionKind.EXPERIENCE || kind == SectionKind.EDUCATION;
    }

    private static double size(TextLine line) {
        return line.runs().getFirst().size();
    }

    boolean is(TextLine line) {
        return Headings.known(line.text()) != null && size(line) >= usual * LESSER;
    }

    long count(List<TextLine> lines) {
        return lines.stream().filter(this::is).count();
    }
}
