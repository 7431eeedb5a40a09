package io.skillsync.aicore.document;

import io.skillsync.aicore.document.UnreadableDocument.UnreadableReason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.ZipInputStream;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;

/// Tells the format of a file from its content.
final class FormatDetection {
    private static final int HEAD = 4096;
    private static final int ENTRIES_LOOKED_AT = 40;

    private FormatDetection() {}

    static DocumentFormat detect(Detector detector, byte[] content, String declared) {
        var head =
                new String(content, 0, Math.min(HEAD, content.length), StandardCharsets.ISO_8859_1);
        if (head.contains("%PDF-")) {
            return DocumentFormat.PDF;
        }
        if (head.startsWith("PK")) {
            return zipped(content);
        }
        var start = head.replace("\u00EF\u00BB\u00BF", "").stripLeading().toLowerCase(Locale.ROOT);
        if (start.startsWith("{") && (declared.contains("json") || start.contains("\"basics\""))) {
            return DocumentFormat.JSON;
        }
        var type = mediaType(detector, content);
        if (type.contains("html")
                || start.startsWith("<!doctype html")
                || start.startsWith("<html")) {
            return DocumentFormat.HTML;
        }
        if (type.startsWith("text/") || type.contains("xml")) {
            return declared.contains("html") ? DocumentFormat.HTML : DocumentFormat.TXT;
        }
        if (type.contains("ole") || type.contains("msoffice") || type.contains("tika-msoffice")) {
            throw new UnreadableDocument(
                    UnreadableReason.UNSUPPORTED,
                    "Old or encrypted Word files cannot be read; save it as PDF or DOCX.");
        }
        throw new UnreadableDocument(
                UnreadableReason.UNSUPPORTED, "Files of this type cannot be read.");
    }

    private static DocumentFormat zipped(byte[] content) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (var count = 0; count < ENTRIES_LOOKED_AT; count++) {
                var entry = zip.getNextEntry();
                if (entry == null) {
                    break;
                }
                if (entry.getName().startsWith("word/")) {
                    return DocumentFormat.DOCX;
                }
            }
        } catch (IOException e) {
            throw new UnreadableDocument(UnreadableReason.UNREADABLE, "The file is damaged.", e);
        }
        return DocumentFormat.ZIP;
    }

    private static String mediaType(Detector detector, byte[] content) {
        try (var stream = TikaInputStream.get(content)) {
            return detector.detect(stream, new Metadata()).toString();
        } catch (IOException e) {
            throw new UnreadableDocument(UnreadableReason.UNREADABLE, "The file is damaged.", e);
        }
    }
}
