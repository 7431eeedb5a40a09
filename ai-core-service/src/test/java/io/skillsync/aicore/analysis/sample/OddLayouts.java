package io.skillsync.aicore.analysis.sample;

import static io.skillsync.aicore.analysis.sample.PdfCanvas.BOLD;
import static io.skillsync.aicore.analysis.sample.PdfCanvas.LEFT;
import static io.skillsync.aicore.analysis.sample.PdfCanvas.PLAIN;
import static io.skillsync.aicore.analysis.sample.PdfCanvas.RIGHT;

import io.skillsync.aicore.analysis.ResumeDocument;
import org.jsoup.nodes.Entities;

/// Layouts that readers stumble over: headings in small letters behind marks or numbers, none at
/// all, dates after the text, the name after everything, entries in one line, levels where dates
/// stand.
final class OddLayouts {
    private static final double CENTRE = 280;

    private OddLayouts() {}

    static String marked(ResumeDocument p) {
        var b = p.basics();
        var text = new StringBuilder(tracked(b.name())).append('\n').append(b.headline());
        text.append("\n%s | %s | %s\n".formatted(b.location(), b.email(), b.phone()));
        text.append("\n➤ where i’ve worked\n");
        for (var job : p.experiences()) {
            text.append(
                    "%s\n%s\n\n%s\n\n"
                            .formatted(job.company(), job.title(), Wordings.numbers(job)));
            job.achievements().forEach(item -> text.append("✓ ").append(item).append('\n'));
            text.append('\n');
        }
        text.append("➤ studies\n");
        for (var school : p.educations()) {
            text.append(school.institution()).append('\n').append(Wordings.study(school));
            text.append('\n').append(Wordings.years(school)).append("\n\n");
        }
        text.append("➤ core competencies\n").append(Wordings.skills(p, ", "));
        return text.append("\n\n➤ languages\n").append(Wordings.languages(p, ", ")).toString();
    }

    static String unheaded(ResumeDocument p) {
        var b = p.basics();
        var text = new StringBuilder(b.name()).append("\n%s\n%s\n".formatted(b.email(), b.phone()));
        for (var job : p.experiences()) {
            text.append(
                    "\n%s\n%s, %s\n"
                            .formatted(Wordings.longPeriod(job), job.title(), job.company()));
            job.achievements().forEach(item -> text.append("- ").append(item).append('\n'));
        }
        for (var school : p.educations()) {
            text.append("\n%s\n%s\n".formatted(Wordings.years(school), school.institution()));
            text.append(Wordings.study(school)).append('\n');
        }
        return text.append("\nSkills: ").append(Wordings.skills(p, ", ")).append('\n').toString();
    }

    static String nameLast(ResumeDocument p) {
        var b = p.basics();
        var body = new StringBuilder("<main><h2>01 Career journey</h2>");
        for (var job : p.experiences()) {
            body.append("<h3>%s</h3><p>%s</p><ul>".formatted(e(job.title()), e(job.company())));
            job.achievements().forEach(item -> body.append("<li>").append(e(item)).append("</li>"));
            body.append("</ul><div>").append(Wordings.shortPeriod(job)).append("</div>");
        }
        body.append("<h2>02 Education</h2>");
        for (var school : p.educations()) {
            body.append("<h3>%s</h3>".formatted(e(Wordings.study(school))));
            body.append(
                    "<p>%s • %s</p>".formatted(e(school.institution()), Wordings.years(school)));
        }
        body.append("</main><aside><h1>%s</h1><p>%s</p>".formatted(e(b.name()), e(b.headline())));
        body.append("<p>%s<br>%s<br>%s</p>".formatted(e(b.email()), e(b.phone()), e(b.location())));
        body.append("<h2>03 Toolbox</h2><p>").append(e(Wordings.skills(p, " • "))).append("</p>");
        body.append("<h2>04 Languages</h2><p>").append(e(Wordings.languages(p, ", ")));
        return "<!DOCTYPE html><html><body>" + body + "</p></aside></body></html>";
    }

    static byte[] levels(ResumeDocument p) {
        try (var page = new PdfCanvas()) {
            var b = p.basics();
            page.put(b.name(), LEFT, BOLD, 22);
            page.down(16);
            page.put(b.email() + " | " + b.phone() + " | " + b.location(), LEFT, PLAIN, 9);
            heading(page, "Career");
            for (var job : p.experiences()) {
                page.down(18);
                page.put(job.title(), LEFT, BOLD, 11);
                page.putRight(Wordings.shortPeriod(job), RIGHT, PLAIN, 9);
                page.write(job.company(), LEFT, CENTRE, PLAIN, 9.5);
                job.achievements().forEach(item -> page.item(item, LEFT + 8, CENTRE + 60, 9));
            }
            heading(page, "Education");
            for (var school : p.educations()) {
                page.down(16);
                page.put(school.institution(), LEFT, BOLD, 10);
                page.putRight(Wordings.years(school), RIGHT, PLAIN, 9);
                page.write(Wordings.study(school), LEFT, CENTRE + 60, PLAIN, 9.5);
            }
            heading(page, "Languages");
            for (var language : p.languages()) {
                page.down(13);
                page.put(language.name(), LEFT, PLAIN, 9.5);
                page.putRight("Fluent", RIGHT, PLAIN, 9.5);
            }
            heading(page, "Expertise");
            page.write(Wordings.skills(p, ", "), LEFT, CENTRE + 60, PLAIN, 9.5);
            return page.bytes();
        }
    }

    static byte[] oneLine(ResumeDocument p) {
        try (var page = new PdfCanvas()) {
            var b = p.basics();
            page.put(b.name(), LEFT, BOLD, 20);
            page.down(16);
            page.put(b.phone() + " • " + b.email() + " • " + b.location(), LEFT, PLAIN, 9);
            heading(page, "§ 1 Work experience");
            for (var job : p.experiences()) {
                page.space(8);
                var head =
                        "%s, %s, Lyon (%s)"
                                .formatted(job.title(), job.company(), Wordings.numbers(job));
                page.write(head, LEFT, RIGHT, BOLD, 10);
                job.achievements().forEach(item -> page.item(item, LEFT + 8, RIGHT, 9));
            }
            heading(page, "§ 2 Education");
            for (var school : p.educations()) {
                page.space(6);
                page.write(Wordings.study(school), LEFT, RIGHT, BOLD, 10);
                page.write(
                        school.institution() + " • " + Wordings.years(school),
                        LEFT,
                        RIGHT,
                        PLAIN,
                        9);
            }
            heading(page, "§ 3 Skills");
            page.write(Wordings.skills(p, ", "), LEFT, RIGHT, PLAIN, 9.5);
            return page.bytes();
        }
    }

    private static void heading(PdfCanvas page, String words) {
        page.down(30);
        page.put(words, CENTRE - words.length() * 4, BOLD, 14);
        page.down(4);
    }

    /// Letters apart, as text taken from a page with wide tracking has them.
    private static String tracked(String name) {
        return name.replace(" ", "").replaceAll("(?<=.)(?=.)", " ");
    }

    private static String e(String text) {
        return Entities.escape(text);
    }
}
