package io.skillsync.search.posting;

/// What an answer is ranked by: words and meaning, or words alone.
public enum SearchMode {
    HYBRID,
    LEXICAL
}
