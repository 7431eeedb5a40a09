package io.skillsync.aicore.document;

/// The formats that a document may arrive in.
public enum DocumentFormat {
    PDF,
    DOCX,
    HTML,
    TXT,
    JSON,
    ZIP;

    /// True where positions on a page are real and not derived from the structure.
    public boolean positioned() {
        return this == PDF;
    }
}
