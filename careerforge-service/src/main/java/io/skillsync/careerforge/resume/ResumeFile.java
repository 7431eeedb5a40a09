package io.skillsync.careerforge.resume;

import java.time.Instant;

/// A stored file: the bytes that somebody uploaded, kept as they were.
///
/// @param name as the uploader called it, without any folder
/// @param size in bytes
/// @param pages 0 where the kind of file has none
/// @param sha256 of the bytes, in hexadecimal
public record ResumeFile(
        ResumeFileId id,
        String name,
        MediaType mediaType,
        long size,
        int pages,
        String sha256,
        Instant storedAt) {
    private static final int LONGEST_NAME = 200;

    public ResumeFile {
        name = plain(name, mediaType);
    }

    /// A name that is safe in a header and in a folder: no path, no control characters, no quotes.
    private static String plain(String name, MediaType type) {
        var last = name == null ? "" : name.substring(name.replace('\\', '/').lastIndexOf('/') + 1);
        var clean = last.replaceAll("[\\p{Cntrl}\"<>|:*?]", "").strip();
        if (clean.isEmpty() || clean.startsWith(".")) clean = "resume." + type.extension();
        return clean.length() <= LONGEST_NAME
                ? clean
                : clean.substring(clean.length() - LONGEST_NAME);
    }
}
