package io.skillsync.aicore.document;

import java.util.List;

/// A document as a person sees it: pages of lines, what is hidden, and how many pictures it shows.
public record LaidOutDocument(
        DocumentFormat format, List<LaidOutPage> pages, List<HiddenText> hidden, int pictures) {
    public LaidOutDocument {
        pages = List.copyOf(pages);
        hidden = List.copyOf(hidden);
    }

    /// The number of visible letters and digits.
    public int letters() {
        return pages.stream()
                .flatMap(page -> page.lines().stream())
                .mapToInt(line ->
                        (int) line.text().codePoints().filter(Character::isLetterOrDigit).count())
                .sum();
    }
}
