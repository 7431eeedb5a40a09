package io.skillsync.aicore.analysis;

import io.skillsync.aicore.analysis.ResumeDocument.ResumeBasics;
import io.skillsync.aicore.analysis.ResumeDocument.ResumeCertification;
import io.skillsync.aicore.analysis.ResumeDocument.ResumeEducation;
import io.skillsync.aicore.analysis.ResumeDocument.ResumeExperience;
import io.skillsync.aicore.analysis.ResumeDocument.ResumeLanguage;
import io.skillsync.aicore.analysis.ResumeDocument.ResumeProject;
import io.skillsync.aicore.document.DocumentFormat;
import java.util.ArrayList;
import java.util.List;

/// Puts a resume together from its sections.
final class ResumeAssembly {
    private static final int PARAGRAPH = 9;

    private final List<Line> lines;
    private final List<Section> sections;
    private final FieldLog log;
    private final BlockBuilder blocks;

    ResumeAssembly(DocumentFormat format, List<Line> lines, List<Section> sections, FieldLog log) {
        this.lines = lines;
        this.sections = sections;
        this.log = log;
        blocks = new BlockBuilder(format);
    }

    ResumeDocument assemble() {
        var basics = basics();
        var experiences = new ArrayList<ResumeExperience>();
        var educations = new ArrayList<ResumeEducation>();
        var certifications = new ArrayList<ResumeCertification>();
        var languages = new ArrayList<ResumeLanguage>();
        var projects = new ArrayList<ResumeProject>();
        var skills = new SkillReader(log, blocks);
        var listings = new ListingReader(log);
        for (var section : sections) {
            switch (section.kind()) {
                case EXPERIENCE ->
                        experiences.addAll(
                                new ExperienceReader(log)
                                        .read(entries(section), experiences.size()));
                case EDUCATION ->
                        educations.addAll(
                                new EducationReader(log).read(entries(section), educations.size()));
                case SKILLS -> skills.read(section);
                case CERTIFICATIONS ->
                        certifications.addAll(listings.certifications(entries(section)));
                case LANGUAGES -> languages.addAll(listings.languages(section));
                case PROJECTS -> projects.addAll(listings.projects(entries(section)));
                case HEADER,
                        SUMMARY,
                        AWARDS,
                        PUBLICATIONS,
                        VOLUNTEER,
                        INTERESTS,
                        REFERENCES,
                        CONTACT,
                        OTHER -> {
                    // Read elsewhere or of no use to the profile.
                }
            }
        }
        if (experiences.isEmpty() && educations.isEmpty()) {
            readUnheaded(experiences, educations);
        }
        if (skills.skills().isEmpty()) {
            readInlineSkills(skills);
        }
        return new ResumeDocument(
                basics,
                experiences,
                educations,
                skills.skills(),
                certifications,
                languages,
                projects);
    }

    /// Without a heading that tells work or studies, entries with a period tell it themselves.
    private void readUnheaded(
            List<ResumeExperience> experiences, List<ResumeEducation> educations) {
        var work = new ArrayList<Entry>();
        var studies = new ArrayList<Entry>();
        for (var section : sections) {
            if (section.kind() != SectionKind.HEADER && section.kind() != SectionKind.OTHER) {
                continue;
            }
            var told = section.lines();
            var content = told.subList(afterContact(told), told.size());
            for (var entry : EntrySplitter.split(blocks.build(content))) {
                if (entry.period() == null || !entry.period().range()) {
                    continue;
                }
                var texts = entry.pieces().stream().map(Piece::text).toList();
                var degree = texts.stream().anyMatch(text -> Evidence.degree(text) >= 2);
                var school = texts.stream().anyMatch(text -> Evidence.institution(text) >= 3);
                var title = texts.stream().anyMatch(text -> Evidence.title(text) >= 2);
                if (school ? degree || !title : degree && !title) {
                    studies.add(entry);
                } else if (title) {
                    work.add(entry);
                }
            }
        }
        experiences.addAll(new ExperienceReader(log).read(work, 0));
        educations.addAll(new EducationReader(log).read(studies, 0));
    }

    /// Where the lines that tell how to reach the person end, before the first period.
    private static int afterContact(List<Line> lines) {
        var end = 0;
        for (var i = 0; i < lines.size(); i++) {
            var text = lines.get(i).text();
            if (Dates.find(text).stream().anyMatch(DateSpan::range)) {
                return end;
            }
            if (text.contains("@") || Links.isLink(text) || Phones.find(text, "US") != null) {
                end = i + 1;
            }
        }
        return end;
    }

    /// Skills that stand behind their heading, in one line with it.
    private void readInlineSkills(SkillReader skills) {
        for (var line : lines) {
            var colon = line.text().indexOf(':');
            if (colon > 0
                    && colon + 1 < line.text().length()
                    && Headings.known(line.text().substring(0, colon)) == SectionKind.SKILLS) {
                skills.read(new Section(SectionKind.SKILLS, null, List.of(line)));
            }
        }
    }

    private List<Entry> entries(Section section) {
        return EntrySplitter.split(blocks.build(section.lines()));
    }

    private ResumeBasics basics() {
        var contact = new ContactReader(contactLines(), lines);
        var email = contact.email();
        var name = NameReader.find(lines, sections, Field.valueOf(email));
        var location = contact.location();
        var phone = contact.phone(Phones.region(Field.valueOf(location)));
        var links = new ArrayList<String>();
        for (var link : contact.links()) {
            links.add(log.note("basics.links[" + links.size() + "]", link));
        }
        return new ResumeBasics(
                name == null ? null : log.note("basics.name", name.name()),
                log.note("basics.headline", headline(name)),
                log.note("basics.email", email),
                log.note("basics.phone", phone),
                log.note("basics.location", location),
                log.note("basics.summary", summary()),
                links);
    }

    /// Lines before the first heading of each column, contact sections, and short lines of the
    /// summary.
    private List<Line> contactLines() {
        var contact = new ArrayList<Line>();
        for (var section : sections) {
            if (section.kind() == SectionKind.HEADER || section.kind() == SectionKind.CONTACT) {
                contact.addAll(section.lines());
            }
        }
        for (var section : sections) {
            if (section.kind() == SectionKind.SUMMARY) {
                section.lines().stream()
                        .filter(line -> Wording.count(line.text()) < PARAGRAPH)
                        .forEach(contact::add);
            }
        }
        return contact;
    }

    /// The short line under the name that is no contact.
    private Field headline(NameReader.Found name) {
        if (name == null) {
            return null;
        }
        for (var i = name.line() + 1; i < Math.min(lines.size(), name.line() + 4); i++) {
            var line = lines.get(i);
            var text = line.text();
            var contact =
                    text.contains("@")
                            || Links.isLink(text)
                            || Phones.find(text, "US") != null
                            || Places.score(text) >= 2;
            if (name.name().value().contains(text) || contact) {
                continue;
            }
            if (Headings.known(text) != null || Wording.count(text) > 12 || text.endsWith(".")) {
                return null;
            }
            return Field.of(text, Evidence.title(text) > 1 ? 0.9 : 0.6, Sources.of(List.of(line)));
        }
        return null;
    }

    private Field summary() {
        for (var section : sections) {
            if (section.kind() == SectionKind.SUMMARY) {
                var paragraphs =
                        blocks.build(section.lines()).stream()
                                .filter(block -> Wording.count(block.text()) >= PARAGRAPH)
                                .toList();
                if (!paragraphs.isEmpty()) {
                    return Field.of(
                            String.join("\n", paragraphs.stream().map(Block::text).toList()),
                            0.9,
                            paragraphs.getFirst().source());
                }
            }
        }
        for (var section : sections) {
            if (section.kind() == SectionKind.HEADER) {
                for (var block : blocks.build(section.lines())) {
                    if (Wording.count(block.text()) > PARAGRAPH
                            && block.text().matches("(?s).*[.!?].*")
                            && !block.text().contains("@")) {
                        return Field.of(block.text(), 0.75, block.source());
                    }
                }
            }
        }
        return null;
    }
}
