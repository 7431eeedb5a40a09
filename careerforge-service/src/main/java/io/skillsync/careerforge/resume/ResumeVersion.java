package io.skillsync.careerforge.resume;

import java.time.Instant;

/// A document as it stood once; it never changes, so whoever holds number and hash can prove what
/// they hold.
///
/// @param number from 1
/// @param parent the number of the version it was made from, 0 for the first
public record ResumeVersion(
        int number, int parent, ResumeDocument document, String hash, Instant createdAt) {
    static ResumeVersion after(int parent, ResumeDocument document, Instant now) {
        return new ResumeVersion(parent + 1, parent, document, document.hash(), now);
    }
}
