package io.skillsync.aicore.analysis;

/// A value with how sure it is and where it stands; `normalized` is a standard form or null.
record Field(String value, double confidence, FieldSource source, String normalized) {
    static Field of(String value, double confidence, FieldSource source) {
        return new Field(
                value, Math.clamp(Math.round(confidence * 100) / 100.0, 0.05, 0.99), source, null);
    }

    static String valueOf(Field field) {
        return field == null ? null : field.value();
    }
}
