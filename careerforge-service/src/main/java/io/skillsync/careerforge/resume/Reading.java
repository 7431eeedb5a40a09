package io.skillsync.careerforge.resume;

import java.util.List;

/// What the analysis read in a file, and how sure it is of each part.
///
/// @param language ISO 639-1, or null
public record Reading(
        Engine engine,
        String language,
        Quality quality,
        ResumeDocument document,
        List<FieldReading> fields,
        List<HiddenText> hiddenText) {
    public Reading {
        fields = fields == null ? List.of() : List.copyOf(fields);
        hiddenText = hiddenText == null ? List.of() : List.copyOf(hiddenText);
        if (document == null) document = ResumeDocument.EMPTY;
    }

    /// From 0 to 1; 0 where the engine did not say.
    public double confidence() {
        return quality == null ? 0 : quality.score();
    }

    /// Which program read the file.
    public record Engine(String name, String version) {}

    /// How readable the file was, from 0 to 1, and why it was not more.
    public record Quality(double score, List<String> reasons) {
        public Quality {
            reasons = reasons == null ? List.of() : List.copyOf(reasons);
        }
    }

    /// One value of the document by its path (`experiences[0].company`), with a confidence from 0
    /// to 1 and the place it was read from.
    public record FieldReading(String path, double confidence, Source source) {}

    /// Text that a person would not see but a machine would.
    public record HiddenText(String text, String reason, Source source) {}

    /// A place in the file: page and box (x, y, width, height in points), or offset and length in
    /// characters; what does not apply is null.
    public record Source(Integer page, List<Double> box, Integer offset, Integer length) {}
}
