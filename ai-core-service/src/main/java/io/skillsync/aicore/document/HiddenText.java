package io.skillsync.aicore.document;

/// Text in a file that a person who looks at it does not see, with the reason and the place: a page
/// and box, or an offset where the format has no pages.
public record HiddenText(String text, HiddenReason reason, int page, Box box, int offset) {
    public enum HiddenReason {
        COLOR_LIKE_BACKGROUND,
        TINY,
        OFF_PAGE,
        UNDER_PICTURE,
        INVISIBLE,
        ZERO_WIDTH,
        METADATA
    }
}
