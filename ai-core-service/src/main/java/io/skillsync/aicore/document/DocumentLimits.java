package io.skillsync.aicore.document;

/// What a document may cost at most: bytes as they arrive, pages, and characters of text.
public record DocumentLimits(int bytes, int pages, int characters) {
    /// 10 MiB, 30 pages and half a million characters: twice what the longest academic resumes
    /// need.
    public static final DocumentLimits STANDARD = new DocumentLimits(10 << 20, 30, 500_000);
}
