package io.skillsync.aicore.analysis;

import io.skillsync.aicore.analysis.ResumeDocument.ResumeCertification;
import io.skillsync.aicore.analysis.ResumeDocument.ResumeLanguage;
import io.skillsync.aicore.analysis.ResumeDocument.ResumeProject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/// Reads the smaller sections: certifications, languages, projects.
final class ListingReader {
    private static final Pattern FLUENCY =
            Pattern.compile(
                    "(?iu)\\b(native|mother tongue|bilingual|fluent|proficient|professional|conversational|intermediate|advanced|basic|elementary|beginner|limited|working|full|c[12]|b[12]|a[12]|muttersprache|fließend|verhandlungssicher|grundkenntnisse|gut|sehr gut|courant|natif|langue maternelle|notions|bilingue|nativo|avanzado|intermedio|básico|fluente|nativa|madrelingua|moedertaal|vloeiend)\\b.*");
    private static final Pattern ISSUED =
            Pattern.compile(
                    "(?iu)^(?:issued(?: by)?|issuer|by|from|credential(?: id)?|expires?|valid|date|license|no\\.?|number|id)\\b\\s*:?.*");
    private static final int LONGEST_NAME = 14;

    private final FieldLog log;

    ListingReader(FieldLog log) {
        this.log = log;
    }

    List<ResumeCertification> certifications(List<Entry> entries) {
        var read = new ArrayList<ResumeCertification>();
        var issuers =
                entries.stream()
                        .allMatch(entry ->
                                entry.pieces().stream()
                                        .findFirst()
                                        .map(piece -> piece.text().matches("[^,]+, [^,]+"))
                                        .orElse(false));
        for (var entry : entries) {
            var pieces =
                    entry.pieces().stream()
                            .filter(piece ->
                                    !Links.isLink(piece.text())
                                            && !ISSUED.matcher(piece.text()).matches())
                            .toList();
            if (pieces.isEmpty() || Wording.count(pieces.getFirst().text()) > LONGEST_NAME) {
                continue;
            }
            var path = "certifications[" + read.size() + "].";
            var name = pieces.getFirst();
            var issuer = pieces.size() > 1 ? pieces.get(1) : null;
            var comma = name.text().lastIndexOf(", ");
            if (issuer == null
                    && comma > 0
                    && (issuers || Evidence.company(name.text().substring(comma + 2)) >= 1.5)) {
                issuer = name.withText(name.text().substring(comma + 2));
                name = name.withText(name.text().substring(0, comma));
            }
            read.add(
                    new ResumeCertification(
                            log.note(path + "name", Field.of(name.text(), 0.85, name.source())),
                            issuer == null
                                    ? null
                                    : log.note(
                                            path + "issuer",
                                            Field.of(issuer.text(), 0.7, issuer.source())),
                            entry.period() == null
                                    ? null
                                    : log.note(
                                            path + "date",
                                            Field.of(
                                                    entry.period().start() != null
                                                            ? entry.period().start()
                                                            : entry.period().end(),
                                                    0.85,
                                                    entry.periodSource())),
                            name.part().link()));
        }
        return read;
    }

    List<ResumeLanguage> languages(Section section) {
        var read = new ArrayList<ResumeLanguage>();
        var seen = new HashSet<String>();
        for (var line : section.lines()) {
            for (var text :
                    line.parts().stream()
                            .flatMap(part -> SkillReader.items(part.text()).stream())
                            .toList()) {
                var words = Wording.words(text);
                var known = words.isEmpty() ? -1 : knownAt(words);
                if (known < 0 || known > 1) {
                    continue;
                }
                var fluency = FLUENCY.matcher(text);
                var named = fluency.find() && fluency.start() > 1;
                var name =
                        (named ? text.substring(0, fluency.start()) : text)
                                .replaceAll("[\\s(:–—,-]+$", "")
                                .strip();
                name = name.replaceAll("\\s*[(:–—].*$", "").strip();
                if (!name.isEmpty() && seen.add(Wording.squashed(name))) {
                    log.note(
                            "languages[" + read.size() + "].name",
                            Field.of(name, 0.92, line.first().source()));
                    read.add(
                            new ResumeLanguage(
                                    name,
                                    named ? fluency.group().replaceAll("[)\\s]+$", "") : null));
                }
            }
        }
        return read;
    }

    private static int knownAt(List<String> words) {
        for (var i = 0; i < words.size(); i++) {
            if (Lexicon.HUMAN_LANGUAGES.contains(words.get(i))) {
                return i;
            }
        }
        return -1;
    }

    List<ResumeProject> projects(List<Entry> entries) {
        var read = new ArrayList<ResumeProject>();
        for (var entry : entries) {
            var pieces =
                    entry.pieces().stream().filter(piece -> !Links.isLink(piece.text())).toList();
            if (pieces.isEmpty()) {
                continue;
            }
            var path = "projects[" + read.size() + "].";
            var name = pieces.getFirst();
            var body = EntryBody.of(entry);
            var period = entry.period();
            var link =
                    entry.head().stream()
                            .flatMap(block -> block.lines().stream())
                            .flatMap(line -> Links.find(line.text()).stream())
                            .findFirst();
            read.add(
                    new ResumeProject(
                            log.note(path + "name", Field.of(name.text(), 0.8, name.source())),
                            Field.valueOf(body.description()),
                            link.map(Links::absolute).orElse(name.part().link()),
                            period == null ? null : period.start(),
                            period == null ? null : period.end(),
                            body.items().stream().map(Field::value).toList(),
                            body.technologies()));
        }
        return read;
    }
}
