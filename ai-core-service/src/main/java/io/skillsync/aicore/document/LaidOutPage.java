package io.skillsync.aicore.document;

import java.util.List;

/// One page, numbered from 1, with its visible lines in the order in which they were painted or
/// written.
public record LaidOutPage(int number, double width, double height, List<TextLine> lines) {
    public LaidOutPage {
        lines = List.copyOf(lines);
    }
}
