package io.skillsync.aicore.matching;

import io.skillsync.aicore.skill.Token;
import io.skillsync.aicore.skill.Tokens;
import io.skillsync.aicore.skill.Typography;
import java.util.List;

/// A line of a resume that may show something.
///
/// @param path its place in the resume document
/// @param text what stands there
/// @param plain the same in plain typography
/// @param kind what sort of place it is
/// @param tokens the plain text cut into words, once for all postings that it is held against
record EvidenceLine(String path, String text, String plain, Kind kind, List<Token> tokens) {
    /// Where a line stands; PRACTICE shows work that was done, CLAIM only names something, NAME is
    /// what somebody or something is called, SEAM two lines of a text of which a name may be the
    /// end and the start.
    enum Kind {
        PRACTICE,
        CLAIM,
        CREDENTIAL,
        NAME,
        SEAM
    }

    /// Whether the line says something; names and seams are only searched for names of skills.
    boolean speaks() {
        return kind != Kind.NAME && kind != Kind.SEAM;
    }

    static EvidenceLine of(String path, String text, Kind kind) {
        var plain = Typography.plain(text);
        return new EvidenceLine(path, text, plain, kind, Tokens.of(plain));
    }
}
