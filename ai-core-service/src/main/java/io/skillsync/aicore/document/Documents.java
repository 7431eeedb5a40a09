package io.skillsync.aicore.document;

import io.skillsync.aicore.document.UnreadableDocument.UnreadableReason;
import java.util.Locale;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;

/// Loads a file of any supported format. What the bytes are counts more than what the sender says
/// they are.
public final class Documents {
    private static final Detector DETECTOR = new DefaultDetector();

    private final DocumentLimits limits;

    public Documents(DocumentLimits limits) {
        this.limits = limits;
    }

    public LaidOutDocument load(byte[] content, DocumentFormat format) {
        return source(format).load(content, limits);
    }

    /// Finds the format from the first bytes, with the declared media type as a hint for text.
    public DocumentFormat detect(byte[] content, String mediaType) {
        if (content.length == 0) {
            throw new UnreadableDocument(UnreadableReason.UNREADABLE, "The file is empty.");
        }
        if (content.length > limits.bytes()) {
            throw new UnreadableDocument(
                    UnreadableReason.TOO_LARGE,
                    "The file is larger than %d bytes.".formatted(limits.bytes()));
        }
        var declared = mediaType == null ? "" : mediaType.toLowerCase(Locale.ROOT);
        return FormatDetection.detect(DETECTOR, content, declared);
    }

    private static DocumentSource source(DocumentFormat format) {
        return switch (format) {
            case PDF -> new PdfSource();
            case DOCX -> new WordSource();
            case HTML -> new HtmlSource();
            case TXT -> new PlainTextSource();
            case JSON, ZIP ->
                    throw new UnreadableDocument(
                            UnreadableReason.UNSUPPORTED,
                            "This file holds data, not a laid-out document.");
        };
    }
}
