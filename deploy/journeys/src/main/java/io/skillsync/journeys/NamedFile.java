package io.skillsync.journeys;

/// A file as somebody hands it in; name and type may lie about the content.
public record NamedFile(String name, String mediaType, byte[] content) {
    public static final String PDF = "application/pdf";
    public static final String DOCX =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
}
