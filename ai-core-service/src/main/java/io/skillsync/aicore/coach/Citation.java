package io.skillsync.aicore.coach;

/// What an answer rests on.
///
/// @param number as it stands in the text, such as 1 for `[1]`
/// @param id of the article or the posting
/// @param source the law or publication behind a stated fact; empty where there is none
public record Citation(int number, CitationKind kind, String id, String title, String source) {
    /// Where the words come from.
    public enum CitationKind {
        ARTICLE,
        POSTING
    }
}
