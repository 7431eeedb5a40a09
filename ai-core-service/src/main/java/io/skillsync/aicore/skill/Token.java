package io.skillsync.aicore.skill;

/// One word or symbol of a text.
///
/// @param folded how it is compared: lower case, plain letters, acronyms in the singular
/// @param start offset of its first character in the text
/// @param end offset behind its last character
public record Token(String folded, int start, int end) {
    /// Letters and digits, not punctuation.
    public boolean isWord() {
        return Character.isLetterOrDigit(folded.codePointAt(0)) || folded.length() > 1;
    }
}
