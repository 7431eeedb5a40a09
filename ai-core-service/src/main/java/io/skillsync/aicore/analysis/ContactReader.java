package io.skillsync.aicore.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/// Finds how to reach the person: in the lines before the first section and in the contact section
/// first, then anywhere.
final class ContactReader {
    private final List<Line> contact;
    private final List<Line> all;

    /// `contact` are the lines of header and contact sections, `all` those of the whole document.
    ContactReader(List<Line> contact, List<Line> all) {
        this.contact = contact;
        this.all = all;
    }

    Field email() {
        var near = emailIn(contact);
        return near != null ? near : emailIn(all);
    }

    private static Field emailIn(List<Line> lines) {
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            for (var part : line.parts()) {
                for (var run : part.runs()) {
                    if (run.link() != null
                            && run.link().toLowerCase(Locale.ROOT).startsWith("mailto:")) {
                        var address = run.link().substring(7).replaceFirst("\\?.*$", "").strip();
                        if (Links.EMAIL.matcher(address).matches()) {
                            return Field.of(asWritten(line, address), 0.99, part.source());
                        }
                    }
                }
            }
            var found = Links.EMAIL.matcher(line.text().replace(" @ ", "@"));
            if (found.find()) {
                return Field.of(
                        whole(found.group(), line, lines, i), 0.98, Sources.of(List.of(line)));
            }
            if (i + 1 < lines.size() && line.text().contains("@")) {
                var joined =
                        Links.EMAIL.matcher(
                                line.parts().getLast().text() + lines.get(i + 1).first().text());
                if (joined.find()) {
                    return Field.of(
                            joined.group(), 0.8, Sources.of(List.of(line, lines.get(i + 1))));
                }
            }
        }
        return null;
    }

    private static String asWritten(Line line, String address) {
        var found = Links.EMAIL.matcher(line.text());
        return found.find() && found.group().equalsIgnoreCase(address) ? found.group() : address;
    }

    /// An address that a narrow column broke after its last dot: the next line is one short word.
    private static String whole(String found, Line line, List<Line> lines, int i) {
        var next = i + 1 < lines.size() ? lines.get(i + 1).text() : "";
        var open =
                line.text().endsWith(found)
                        && next.matches("[a-z]{1,12}(\\.[a-z]{2,3})?")
                        && !Links.usualEnd(found)
                        && Links.usualEnd(found + next);
        return open ? found + next : found;
    }

    Field phone(String region) {
        var near = phoneIn(contact, region, 0.3);
        return near != null ? near : phoneIn(all, region, 0.75);
    }

    private static Field phoneIn(List<Line> lines, String region, double least) {
        Field best = null;
        var bestScore = least;
        for (var line : lines) {
            for (var part : line.parts()) {
                var found = Phones.find(Links.EMAIL.matcher(part.text()).replaceAll(" @ "), region);
                if (found == null) {
                    continue;
                }
                var linked =
                        part.runs().stream()
                                .anyMatch(
                                        run -> run.link() != null && run.link().startsWith("tel:"));
                var score = found.confidence() + (linked ? 0.4 : 0);
                if (score > bestScore) {
                    bestScore = score;
                    var field = Field.of(found.text(), 0.5 + score / 2, part.source());
                    best =
                            new Field(
                                    field.value(),
                                    field.confidence(),
                                    field.source(),
                                    Phones.e164(found.text(), region));
                }
            }
        }
        return best;
    }

    /// Where the person lives: the best place among the pieces of the contact lines.
    Field location() {
        Field best = null;
        var bestScore = 0.9;
        for (var i = 0; i < contact.size(); i++) {
            for (var piece : Pieces.of(contact.get(i), 0)) {
                var text =
                        piece.text()
                                .replaceFirst(
                                        "(?iu)^(?:(?:address|location|based in|lives? in|adresse|wohnort|residence)\\s*:?\\s+|(?:ort|ubicación|dirección|domicilio|city|place)\\s*:\\s+)",
                                        "");
                var labelled = text.length() < piece.text().length();
                var score = Places.score(text) + (labelled ? 1.5 : 0) - 0.01 * i;
                if (Links.EMAIL.matcher(text).find()
                        || Links.isLink(text)
                        || Evidence.title(text) >= 2) {
                    continue;
                }
                if (score > bestScore && (score >= 2 || shortLine(contact.get(i)) || labelled)) {
                    bestScore = score;
                    best = Field.of(text, 0.45 + score * 0.15, piece.source());
                }
            }
        }
        return best;
    }

    private static boolean shortLine(Line line) {
        return Wording.count(line.text()) <= 14 && !line.text().endsWith(".");
    }

    /// Web addresses of the person, link targets before what is written.
    List<Field> links() {
        var found = new LinkedHashMap<String, Field>();
        for (var line : contact) {
            for (var part : line.parts()) {
                for (var run : part.runs()) {
                    if (run.link() != null && Links.web(run.link()) && !Links.map(run.link())) {
                        found.putIfAbsent(
                                Links.key(run.link()),
                                Field.of(Links.absolute(run.link()), 0.95, part.source()));
                    }
                }
            }
        }
        var email = email();
        var mail = email == null ? "" : email.value().toLowerCase(Locale.ROOT);
        for (var line : contact) {
            if (Wording.count(line.text()) > 25) {
                continue;
            }
            for (var part : line.parts()) {
                for (var link : Links.find(part.text())) {
                    var key = Links.key(link);
                    if (!mail.endsWith(key)
                            && !Links.map(link)
                            && found.keySet().stream().noneMatch(other -> other.startsWith(key))) {
                        found.put(key, Field.of(Links.absolute(link), 0.85, part.source()));
                    }
                }
            }
        }
        return new ArrayList<>(found.values());
    }
}
