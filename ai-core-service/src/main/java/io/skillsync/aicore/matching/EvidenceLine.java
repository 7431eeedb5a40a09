package io.skillsync.aicore.matching;

import io.skillsync.aicore.skill.Token;
import io.skillsync.aicore.skill.Tokens;
import java.util.List;

/// A line of a resume that may show something.
///
/// @param path its place in the resume document
/// @param text what stands there
/// @param kind what sort of place it is
/// @param tokens the text cut into words, once for all postings that it is held against
record EvidenceLine(String path, String text, Kind kind, List<Token> tokens) {
    /// Where a line stands; PRACTICE shows work that was done, CLAIM only names something.
    enum Kind {
        PRACTICE,
        CLAIM,
        CREDENTIAL
    }

    static EvidenceLine of(String path, String text, Kind kind) {
        return new EvidenceLine(path, text, kind, Tokens.of(text));
    }
}
