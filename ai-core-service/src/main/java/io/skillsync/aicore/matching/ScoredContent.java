package io.skillsync.aicore.matching;

import io.skillsync.aicore.analysis.ResumeDocument;
import io.skillsync.aicore.embedding.ContentHash;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Hashes of what counts in a score, and the texts that stand for a whole document in a search by
/// meaning.
public final class ScoredContent {
    /// Between fields, so that moving a word from one field to the next changes the hash.
    private static final String FIELD = "\u001f";

    /// The search vector sees at most this many characters; the model cuts at 256 tokens anyway.
    private static final int LONGEST_TEXT = 2000;

    private ScoredContent() {}

    /// Equal for two resumes that differ only in name, contact data, links and schools.
    public static String hash(ResumeDocument resume) {
        return hash(new ScoredResume(ResumeText.of(resume)));
    }

    static String hash(ScoredResume scored) {
        return ContentHash.of(
                Stream.of(
                                scored.lines().stream()
                                        .map(line -> line.path() + FIELD + line.text()),
                                scored.pieces().stream(),
                                scored.roles().stream().map(Record::toString),
                                scored.degrees().stream().map(Record::toString),
                                Stream.of(scored.location()))
                        .flatMap(fields -> fields)
                        .collect(Collectors.joining(FIELD)));
    }

    /// Equal for two postings that differ only in what does not count, such as pay, dates and the
    /// employer's name.
    public static String hash(PostingDocument posting) {
        return ContentHash.of(
                Stream.of(
                                posting.title(),
                                posting.description(),
                                posting.employmentType(),
                                posting.workMode(),
                                posting.location(),
                                posting.skillsRequired(),
                                posting.skillsPreferred(),
                                posting.minYears(),
                                posting.seniority())
                        .map(Objects::toString)
                        .collect(Collectors.joining(FIELD)));
    }

    /// The text of a posting that is embedded for search: title, skills, then the description.
    public static String text(PostingDocument posting) {
        return cut(
                Stream.of(
                                posting.title(), String.join(", ", posting.skillsRequired()),
                                String.join(", ", posting.skillsPreferred()),
                                        Instructions.without(posting.description()))
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining(". ")));
    }

    /// The text of a resume that is embedded for search, without names, schools, gender and age.
    public static String text(ResumeDocument resume) {
        return cut(String.join(". ", new ScoredResume(ResumeText.of(resume)).pieces()));
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
    }
}
