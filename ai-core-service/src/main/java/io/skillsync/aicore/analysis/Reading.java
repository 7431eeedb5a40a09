package io.skillsync.aicore.analysis;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;

/// What was read from one file: the resume as data, how sure each field is and where it stands, how
/// good the whole is and why, and what the file hides. `language` is an ISO 639-1 code, or null
/// where the text is too short to tell.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Reading(
        UUID analysisId,
        ReadingEngine engine,
        String language,
        ReadingVerdict verdict,
        ReadingQuality quality,
        ResumeDocument document,
        List<ReadingField> fields,
        List<ReadingHiddenText> hiddenText) {

    public Reading {
        fields = List.copyOf(fields);
        hiddenText = List.copyOf(hiddenText);
    }

    /// Which program read it.
    public record ReadingEngine(String name, String version) {
        /// The version goes up with every change that can change a reading.
        public static final ReadingEngine CURRENT = new ReadingEngine("layout-reader", "1");
    }

    /// Whether the file is a resume that can be read; a scan needs text recognition first.
    public enum ReadingVerdict {
        OK,
        NEEDS_OCR,
        NOT_A_RESUME
    }

    /// 0 (nothing is sure) to 1, with a sentence for each thing that lowers it.
    public record ReadingQuality(double score, List<String> reasons) {
        public ReadingQuality {
            reasons = List.copyOf(reasons);
        }
    }

    /// One filled field: `path` is its place in the document (`experiences[0].company`), confidence
    /// is 0 to 1, `normalized` a standard form where there is one (a phone in E.164).
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ReadingField(
            String path, double confidence, FieldSource source, String normalized) {}

    /// Text that a person does not see; it is never part of the document.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ReadingHiddenText(String text, String reason, FieldSource source) {}
}
