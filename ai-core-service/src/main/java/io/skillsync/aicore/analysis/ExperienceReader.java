package io.skillsync.aicore.analysis;

import io.skillsync.aicore.analysis.ResumeDocument.ResumeExperience;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Reads the entries of an experience section: title and company by evidence and vote, then place,
/// period, description and achievements.
final class ExperienceReader {
    private static final Pattern AT =
            Pattern.compile("\\s+(?:at|@|bei|chez|en|presso|bij)\\s+(?=\\p{Lu})");
    private static final Pattern TOWN =
            Pattern.compile("\\p{Lu}[\\p{L}'’]{3,}(?:[ -]\\p{Lu}[\\p{L}'’]+)?");
    private static final int FARTHEST = 5;

    private final FieldLog log;

    ExperienceReader(FieldLog log) {
        this.log = log;
    }

    List<ResumeExperience> read(List<Entry> entries, int firstIndex) {
        var heads = entries.stream().map(ExperienceReader::candidates).toList();
        var titles = new SlotVote(Evidence::title, heads);
        var companies = new SlotVote(Evidence::company, heads);
        var read = new ArrayList<ResumeExperience>();
        Field lastCompany = null;
        for (var i = 0; i < entries.size(); i++) {
            var roles = assign(heads.get(i), titles, companies);
            if (roles.company() == null && roles.title() != null && lastCompany != null) {
                roles = new Roles(roles.title(), lastCompany);
            }
            if (roles.title() == null && roles.company() == null) {
                continue;
            }
            lastCompany = roles.company();
            read.add(experience(entries.get(i), roles, firstIndex + read.size()));
        }
        return read;
    }

    private record Roles(Field title, Field company) {}

    /// The pieces of the head that may name title or company: no places, no addresses; joined ones
    /// taken apart.
    private static List<Piece> candidates(Entry entry) {
        var pieces = new ArrayList<Piece>();
        for (var piece : entry.pieces()) {
            if (place(piece.text()) || Links.isAddress(piece.text())) {
                continue;
            }
            var at = AT.matcher(piece.text());
            if (at.find() && Evidence.title(piece.text().substring(0, at.start())) > 1) {
                pieces.add(piece.withText(piece.text().substring(0, at.start())));
                pieces.add(piece.withText(piece.text().substring(at.end())));
            } else {
                pieces.addAll(unplaced(piece));
            }
        }
        return joined(pieces);
    }

    /// A place and nothing else: neither a firm nor a title with the place behind it.
    private static boolean place(String text) {
        return Places.score(text) >= 2
                && Evidence.company(text) < 1
                && (text.indexOf(',') < 0
                        || Evidence.title(text.substring(0, text.indexOf(','))) < 2);
    }

    /// The piece without a place at its end.
    private static List<Piece> unplaced(Piece piece) {
        var text = piece.text();
        var cut = -1;
        for (var comma = text.lastIndexOf(',');
                comma > 0;
                comma = text.lastIndexOf(',', comma - 1)) {
            var end = text.substring(comma + 1).strip();
            if (Places.score(end) >= 2.5 && Evidence.company(end) < 1) {
                cut = comma;
                if (!Places.isRegion(end)) {
                    break;
                }
            } else if (cut > 0) {
                break;
            }
        }
        return List.of(cut < 0 ? piece : piece.withText(text.substring(0, cut).strip()));
    }

    /// A firm without the town behind it that no list knows: `Alpina SA, Gières`.
    private static Piece firmAlone(Piece piece) {
        var text = piece.text();
        var comma = text.lastIndexOf(", ");
        var firm = comma < 0 ? text : text.substring(0, comma);
        var town = comma < 0 ? "" : text.substring(comma + 2);
        return comma > 0
                        && TOWN.matcher(town).matches()
                        && Evidence.company(firm) >= 1.5
                        && Evidence.company(town) < 0.5
                        && Evidence.title(town) < 1
                ? piece.withText(firm)
                : piece;
    }

    /// Where title and company share a piece (`Tutor, Bright Minds`), both of them.
    private static List<Piece> joined(List<Piece> pieces) {
        var lone =
                pieces.size() == 1
                        || pieces.stream()
                                .skip(1)
                                .allMatch(piece ->
                                        Evidence.title(piece.text()) < 1.5
                                                && Evidence.company(piece.text()) < 1.5);
        if (pieces.isEmpty() || !lone) {
            return pieces;
        }
        var text = pieces.getFirst().text();
        var best = -1;
        var bestScore = pieces.size() == 1 ? 2.4 : 4;
        for (var comma = text.indexOf(','); comma > 0; comma = text.indexOf(',', comma + 1)) {
            var left = text.substring(0, comma);
            var right = text.substring(comma + 1).strip();
            if (right.matches("(?i)(inc|llc|ltd|gmbh|corp|l\\.?p)\\.?") || right.isEmpty()) {
                continue;
            }
            var score =
                    Math.max(
                            Evidence.title(left)
                                    + Evidence.company(right)
                                    - (right.contains(",") && !right.contains("&") ? 1 : 0),
                            Evidence.company(left) + Evidence.title(right));
            if (score >= bestScore) {
                bestScore = score;
                best = comma;
            }
        }
        if (best < 0) {
            return pieces;
        }
        var result = new ArrayList<Piece>();
        result.add(pieces.getFirst().withText(text.substring(0, best).strip()));
        result.add(firmAlone(pieces.getFirst().withText(text.substring(best + 1).strip())));
        result.addAll(pieces.subList(1, pieces.size()));
        return result;
    }

    private static Roles assign(List<Piece> pieces, SlotVote titles, SlotVote companies) {
        var count = Math.min(FARTHEST, pieces.size());
        var best = new int[] {-1, -1};
        var bestScore = Double.NEGATIVE_INFINITY;
        for (var t = -1; t < count; t++) {
            for (var c = -1; c < count; c++) {
                if (t == c && t >= 0) {
                    continue;
                }
                var score =
                        (t < 0
                                        ? -0.8
                                        : titles.score(pieces, t)
                                                - companies.score(pieces, t) * 0.3
                                                - late(pieces, t))
                                + (c < 0
                                        ? -0.8
                                        : companies.score(pieces, c)
                                                + 0.8
                                                - titles.score(pieces, c) * 0.3
                                                - late(pieces, c));
                if (score > bestScore) {
                    bestScore = score;
                    best = new int[] {t, c};
                }
            }
        }
        var title = best[0] < 0 ? null : field(pieces, best[0], titles);
        var company = best[1] < 0 ? null : field(pieces, best[1], companies);
        return new Roles(title, company);
    }

    private static double late(List<Piece> pieces, int i) {
        return 0.35 * i + 0.25 * pieces.get(i).row();
    }

    private static Field field(List<Piece> pieces, int i, SlotVote vote) {
        var score = vote.score(pieces, i);
        return Field.of(pieces.get(i).text(), 0.72 + 0.05 * score, pieces.get(i).source());
    }

    private ResumeExperience experience(Entry entry, Roles roles, int index) {
        var path = "experiences[" + index + "].";
        var period = entry.period();
        var location = entry.pieces().stream().filter(piece -> place(piece.text())).findFirst();
        var body = EntryBody.of(entry);
        return new ResumeExperience(
                log.note(path + "company", roles.company()),
                log.note(path + "title", roles.title()),
                location.map(piece ->
                                log.note(
                                        path + "location",
                                        Field.of(piece.text(), 0.8, piece.source())))
                        .orElse(null),
                period == null ? null : log.note(path + "startDate", date(period.start(), entry)),
                period == null ? null : log.note(path + "endDate", date(period.end(), entry)),
                period == null ? null : period.current(),
                log.note(path + "description", body.description()),
                body.notedItems(log, path + "achievements"),
                body.technologies());
    }

    private static Field date(String date, Entry entry) {
        return date == null
                ? null
                : Field.of(date, entry.period().range() ? 0.96 : 0.8, entry.periodSource());
    }
}
