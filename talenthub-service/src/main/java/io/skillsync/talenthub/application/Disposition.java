package io.skillsync.talenthub.application;

import java.util.Arrays;
import java.util.Locale;

/// How an application ended.
///
/// @param message what the other side was told in words; may be empty
public record Disposition(DispositionReason reason, String message) {
    /// A withdrawal in the applicant's own words: one of our reasons where it names one, kept as
    /// said where it does not.
    public static Disposition withdrawal(String said) {
        var name = said.strip().toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
        return Arrays.stream(DispositionReason.values())
                .filter(reason -> reason.side() == ReasonSide.CANDIDATE)
                .filter(reason -> reason.name().equals(name))
                .findFirst()
                .map(reason -> new Disposition(reason, ""))
                .orElseGet(() -> new Disposition(DispositionReason.WITHDREW, said.strip()));
    }
}
