package io.skillsync.aicore.analysis;

import io.skillsync.aicore.document.LaidOutDocument;
import io.skillsync.aicore.document.TextLine;
import java.util.List;

/// Tells headings of sections from labels that use the same words: `Languages` over a list of
/// programming languages is set in another look than `Experience`.
final class HeadingSize {
    private static final double ALIKE = 0.8;

    private final List<Style> certain;

    private HeadingSize(List<Style> certain) {
        this.certain = certain;
    }

    /// The looks of the headings that are never labels.
    static HeadingSize of(LaidOutDocument document) {
        return new HeadingSize(
                document.pages().stream()
                        .flatMap(page -> page.lines().stream())
                        .filter(line -> certain(Headings.known(line.text())))
                        .map(HeadingSize::style)
                        .distinct()
                        .toList());
    }

    private static boolean certain(SectionKind kind) {
        return kind != null && HeadingLooks.certain(kind);
    }

    private static Style style(TextLine line) {
        return Style.of(line.runs(), line.heading());
    }

    boolean is(TextLine line) {
        var kind = Headings.known(line.text());
        if (kind == null) {
            return false;
        }
        var style = style(line);
        return certain(kind)
                || certain.isEmpty()
                || certain.stream()
                        .anyMatch(other ->
                                other.capitals() == style.capitals()
                                        && other.bold() == style.bold()
                                        && style.halfPoints() >= other.halfPoints() * ALIKE
                                        && style.halfPoints() <= other.halfPoints() / ALIKE);
    }

    long count(List<TextLine> lines) {
        return lines.stream().filter(this::is).count();
    }
}
