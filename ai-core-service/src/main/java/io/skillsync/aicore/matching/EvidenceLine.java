package io.skillsync.aicore.matching;

/// A line of a resume that may show something.
///
/// @param path its place in the resume document
/// @param text what stands there
/// @param kind what sort of place it is
record EvidenceLine(String path, String text, Kind kind) {
    /// Where a line stands; PRACTICE shows work that was done, CLAIM only names something.
    enum Kind {
        PRACTICE,
        CLAIM,
        CREDENTIAL
    }
}
