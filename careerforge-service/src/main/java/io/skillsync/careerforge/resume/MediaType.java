package io.skillsync.careerforge.resume;

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
}
