package io.skillsync.aicore.analysis;

/// One date or period as found in a text, `from` to `to` being its place there. Dates are partial
/// ISO dates; `current` is true where the text says that it goes on, false where an end is given,
/// else null.
record DateSpan(String start, String end, Boolean current, int from, int to) {
    boolean range() {
        return end != null || Boolean.TRUE.equals(current);
    }

    DateSpan at(int newFrom, int newTo) {
        return new DateSpan(start, end, current, newFrom, newTo);
    }
}
