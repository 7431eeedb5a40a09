package io.skillsync.aicore.analysis;

import io.skillsync.aicore.analysis.ResumeDocument.ResumeEducation;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Reads the entries of an education section: institution, degree and field by evidence and vote.
final class EducationReader {
    private static final Pattern GRADE =
            Pattern.compile(
                    "(?iu)^(?:c?gpa|grade|note|abschlussnote|score|result|final grade|honou?rs|magna|summa|cum laude|with distinction|first class|thesis|coursework|key course|relevant course|courses|minor|activities)\\b.*"
                            + "|[\\d.,]+(?:\\s*/\\s*[\\d.,]+)?%?|\\(.*\\)");
    private static final Pattern IN =
            Pattern.compile("\\s+(?:in|of|en|em|der|in der|des)\\s+(?=\\p{Lu})");
    private static final Pattern LONG_DEGREE =
            Pattern.compile(
                    "(?iu)^((?:bachelor|master|doctor|associate)(?:['’]?s)?(?:\\s+degree)?(?:\\s+of\\s+(?:applied\\s+|fine\\s+|business\\s+|computer\\s+)?(?:science|arts?|engineering|business administration|philosophy|laws?|education|technology|commerce|nursing|music|architecture|applications|public health|social work|medicine|design|fine arts|administration|sciences))?)"
                            + "(?:\\s*\\(([^)]*)\\))?[\\s,:–—-]*(?:(?:in|of|degree in|with a major in)\\s+)?(.*)$");
    private static final Pattern SHORT_DEGREE =
            Pattern.compile(
                    "(?u)^((?:[A-Z][A-Za-z]{0,3}\\.?\\s?){1,3}\\.?|[A-Z][a-z]{2,4}\\.|Diploma|Diplom|Certificate|Licence|Laurea(?: Magistrale| Triennale)?|Licenciatura|Grado|Máster|Magister|Abitur)"
                            + "(?:\\s*\\([^)]*\\))?(?:\\s+(?:in|of|en|em)\\s+|\\s*,\\s*|\\s*[–—:-]\\s+|\\s+)(.+)$");

    private final FieldLog log;

    EducationReader(FieldLog log) {
        this.log = log;
    }

    List<ResumeEducation> read(List<Entry> entries, int firstIndex) {
        var heads = entries.stream().map(EducationReader::candidates).toList();
        var institutions = new SlotVote(Evidence::institution, heads);
        var degrees = new SlotVote(Evidence::degree, heads);
        var read = new ArrayList<ResumeEducation>();
        for (var i = 0; i < entries.size(); i++) {
            var education =
                    education(
                            entries.get(i),
                            heads.get(i),
                            institutions,
                            degrees,
                            firstIndex + read.size());
            if (education != null) {
                read.add(education);
            }
        }
        return read;
    }

    private static List<Piece> candidates(Entry entry) {
        var pieces = new ArrayList<Piece>();
        var row = 0;
        for (var piece : entry.pieces()) {
            row = Math.max(row, piece.row());
            add(piece, pieces);
        }
        for (var block : entry.body().stream().limit(2).toList()) {
            if (Evidence.degree(block.text()) >= 1.5 && Wording.count(block.text()) < 14) {
                row++;
                for (var line : block.lines()) {
                    for (var piece : Pieces.of(line, row)) {
                        add(piece, pieces);
                    }
                }
            }
        }
        return pieces;
    }

    private static void add(Piece piece, List<Piece> pieces) {
        var text = piece.text();
        if (GRADE.matcher(text).matches() || Links.isLink(text)) {
            return;
        }
        if (Places.score(text) >= 2 && Evidence.institution(text) < 2) {
            return;
        }
        var comma = text.lastIndexOf(", ");
        var degreeFirst =
                comma > 0
                        && Evidence.degree(text) >= 2
                        && Evidence.institution(text.substring(comma + 2)) >= 2;
        var placeLast =
                comma > 0
                        && Evidence.institution(text.substring(0, comma)) >= 2
                        && Evidence.degree(text.substring(comma + 2)) >= 2;
        if (degreeFirst || placeLast) {
            pieces.add(piece.withText(text.substring(0, comma).strip()));
            pieces.add(piece.withText(text.substring(comma + 2).strip()));
        } else {
            pieces.add(piece);
        }
    }

    private ResumeEducation education(
            Entry entry, List<Piece> pieces, SlotVote institutions, SlotVote degrees, int index) {
        var best = new int[] {-1, -1};
        var bestScore = Double.NEGATIVE_INFINITY;
        var count = Math.min(5, pieces.size());
        for (var n = -1; n < count; n++) {
            for (var d = -1; d < count; d++) {
                if (n == d && n >= 0) {
                    continue;
                }
                var score =
                        (n < 0 ? -0.5 : institutions.score(pieces, n) + 0.5 - 0.3 * n)
                                + (d < 0
                                        ? -0.5
                                        : degrees.score(pieces, d)
                                                - 0.2 * d
                                                - Math.max(0, institutions.score(pieces, d)) * 0.2);
                if (score > bestScore) {
                    bestScore = score;
                    best = new int[] {n, d};
                }
            }
        }
        if (best[0] < 0 && best[1] < 0) {
            return null;
        }
        return education(entry, pieces, best, index);
    }

    private ResumeEducation education(Entry entry, List<Piece> pieces, int[] roles, int index) {
        var path = "educations[" + index + "].";
        var institution = roles[0] < 0 ? null : pieces.get(roles[0]);
        var degree = roles[1] < 0 ? null : pieces.get(roles[1]);
        var parts = degree == null ? new String[] {null, null} : apart(degree.text());
        if (parts[1] == null && degree != null) {
            parts[1] = fieldBeside(pieces, roles, parts[0]);
        }
        var period = entry.period();
        var start =
                period == null
                        ? null
                        : period.range() || period.end() != null ? period.start() : null;
        var end =
                period == null
                        ? null
                        : period.end() != null
                                ? period.end()
                                : Boolean.TRUE.equals(period.current()) ? null : period.start();
        return new ResumeEducation(
                institution == null
                        ? null
                        : log.note(
                                path + "institution",
                                Field.of(institution.text(), 0.9, institution.source())),
                degree == null
                        ? null
                        : log.note(path + "degree", Field.of(parts[0], 0.88, degree.source())),
                degree == null || parts[1] == null
                        ? null
                        : log.note(path + "field", Field.of(parts[1], 0.85, degree.source())),
                start == null
                        ? null
                        : log.note(path + "startDate", Field.of(start, 0.95, entry.periodSource())),
                end == null
                        ? null
                        : log.note(path + "endDate", Field.of(end, 0.95, entry.periodSource())),
                period == null ? null : period.current());
    }

    /// A field of study that stands as a piece of its own beside the degree.
    private static String fieldBeside(List<Piece> pieces, int[] roles, String degree) {
        for (var i = 0; i < Math.min(5, pieces.size()); i++) {
            var text = pieces.get(i).text();
            if (i != roles[0]
                    && i != roles[1]
                    && Math.abs(pieces.get(i).row() - pieces.get(roles[1]).row()) <= 1
                    && Wording.count(text) <= 6
                    && Evidence.institution(text) < 1.5
                    && !text.equals(degree)) {
                return text;
            }
        }
        return null;
    }

    /// Degree and field of a text such as `MSc in Physics`.
    static String[] apart(String text) {
        var bare = text.replaceAll("(?iu)[\\s,;(]+(?:c?gpa|grade|note)\\b.*$", "").strip();
        var full = LONG_DEGREE.matcher(bare);
        if (full.matches() && !full.group(3).isBlank()) {
            return new String[] {full.group(1), full.group(3).strip()};
        }
        if (full.matches()) {
            return new String[] {full.group(1), full.group(2)};
        }
        var in = IN.matcher(bare);
        if (in.find() && Evidence.degree(bare.substring(0, in.start())) >= 1.5) {
            return new String[] {
                bare.substring(0, in.start()).strip(), bare.substring(in.end()).strip()
            };
        }
        var brief = SHORT_DEGREE.matcher(bare);
        if (brief.matches() && Evidence.degree(brief.group(1)) >= 2) {
            return new String[] {brief.group(1).strip(), brief.group(2).strip()};
        }
        return new String[] {bare, null};
    }
}
