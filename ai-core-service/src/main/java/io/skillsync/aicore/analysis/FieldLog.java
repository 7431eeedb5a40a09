package io.skillsync.aicore.analysis;

import io.skillsync.aicore.analysis.Reading.ReadingField;
import java.util.ArrayList;
import java.util.List;

/// Collects the confidence and the source of every filled field under its path.
final class FieldLog {
    private final List<ReadingField> fields = new ArrayList<>();

    /// Notes the field, if there is one, and returns its value.
    String note(String path, Field field) {
        if (field == null || field.value() == null) {
            return null;
        }
        fields.add(new ReadingField(path, field.confidence(), field.source(), field.normalized()));
        return field.value();
    }

    List<ReadingField> fields() {
        return fields;
    }
}
