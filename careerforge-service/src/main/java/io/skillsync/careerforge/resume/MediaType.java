package io.skillsync.careerforge.resume;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The kinds of file that a resume may come as, told by content and never by name.
public enum MediaType {
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    HTML("text/html", "html"),
    TEXT("text/plain", "txt");

    private final String mime;
    private final String extension;

    MediaType(String mime, String extension) {
        this.mime = mime;
        this.extension = extension;
    }

    public String mime() {
        return mime;
    }

    public String extension() {
        return extension;
    }

    public static Optional<MediaType> of(String mime) {
        return Stream.of(values()).filter(type -> type.mime.equals(mime)).findFirst();
    }

    /// Whether a file name promises another one of these kinds. A name that promises none of them
    /// promises nothing.
    boolean contradicts(String fileName) {
        var name = fileName == null ? "" : fileName.toLowerCase(Locale.ROOT);
        var promised = name.endsWith(".htm") ? "html" : name.substring(name.lastIndexOf('.') + 1);
        return Stream.of(values())
                .anyMatch(type -> type != this && type.extension.equals(promised));
    }
}
