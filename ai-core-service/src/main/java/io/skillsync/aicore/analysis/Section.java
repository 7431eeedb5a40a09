package io.skillsync.aicore.analysis;

import java.util.List;

/// A stretch of lines under one heading; `title` is null for what stands before the first one.
record Section(SectionKind kind, Line title, List<Line> lines) {
    Section {
        lines = List.copyOf(lines);
    }

    Section as(SectionKind other) {
        return new Section(other, title, lines);
    }
}
