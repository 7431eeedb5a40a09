package io.skillsync.aicore.insight;

import io.skillsync.aicore.analysis.PostingReader;
import io.skillsync.aicore.matching.PostingDocument;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/// Looks through a posting for wordings that are unlawful, gendered, excluding or empty. It finds
/// words, not meaning: every note is for a person to judge.
public final class PostingCheck {
    /// A wording to look at.
    ///
    /// @param field `title` or `description`
    /// @param start offset of its first character in the field
    public record PostingNote(
            NoteKind kind, String field, int start, int end, String written, String advice) {}

    /// Why a wording is noted, most serious first.
    public enum NoteKind {
        UNLAWFUL,
        GENDERED,
        EXCLUDING,
        EMPTY,
        MISSING
    }

    private static final int MOST_REQUIRED = 12;

    private record Wording(NoteKind kind, Pattern pattern, String advice) {}

    private final List<Wording> wordings = new ArrayList<>();
    private final PostingReader reader = new PostingReader();

    public PostingCheck() {
        try (var in =
                PostingCheck.class
                        .getClassLoader()
                        .getResourceAsStream("insight/posting-words.tsv")) {
            if (in == null) {
                throw new IllegalStateException("The distribution lacks its list of wordings.");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("# ") && !line.isBlank())
                    .map(line -> line.split("\t"))
                    .forEach(fields ->
                            wordings.add(
                                    new Wording(
                                            NoteKind.valueOf(fields[0]),
                                            Pattern.compile(fields[1], Pattern.CASE_INSENSITIVE),
                                            fields[2])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Notes, the most serious first, then in the order of the text.
    public List<PostingNote> check(PostingDocument posting) {
        var notes = new ArrayList<PostingNote>();
        find("title", posting.title(), notes);
        find("description", posting.description(), notes);
        if (posting.pay() == null
                && reader.read(posting.title(), posting.description()).pay() == null) {
            notes.add(
                    missing(
                            "pay",
                            "Name the starting pay or its range; from June 2026 on it has to be told before the interview in the EU."));
        }
        if (posting.skillsRequired().size() > MOST_REQUIRED) {
            notes.add(
                    missing(
                            "skillsRequired",
                            "%d required skills are many; move what can be learned on the job to the wishes."
                                    .formatted(posting.skillsRequired().size())));
        }
        notes.sort(
                Comparator.comparing(PostingNote::kind)
                        .thenComparing(PostingNote::field)
                        .thenComparing(PostingNote::start));
        return List.copyOf(notes);
    }

    private static PostingNote missing(String field, String advice) {
        return new PostingNote(NoteKind.MISSING, field, 0, 0, "", advice);
    }

    private void find(String field, String text, List<PostingNote> notes) {
        for (var wording : wordings) {
            wording.pattern()
                    .matcher(text)
                    .results()
                    .filter(found -> !isMarkup(text, found.start()))
                    .forEach(found ->
                            notes.add(
                                    new PostingNote(
                                            wording.kind(),
                                            field,
                                            found.start(),
                                            found.end(),
                                            found.group(),
                                            wording.advice())));
        }
    }

    /// Whether a place lies within a tag such as `<p class="alpha">`.
    private static boolean isMarkup(String text, int at) {
        var opened = text.lastIndexOf('<', at);
        return opened >= 0
                && text.indexOf('>', opened) > at
                && text.substring(opened).matches("(?s)</?[a-zA-Z].*");
    }
}
