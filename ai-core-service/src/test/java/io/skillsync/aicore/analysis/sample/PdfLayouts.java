package io.skillsync.aicore.analysis.sample;

import static io.skillsync.aicore.analysis.sample.PdfCanvas.BOLD;
import static io.skillsync.aicore.analysis.sample.PdfCanvas.ITALIC;
import static io.skillsync.aicore.analysis.sample.PdfCanvas.LEFT;
import static io.skillsync.aicore.analysis.sample.PdfCanvas.PLAIN;
import static io.skillsync.aicore.analysis.sample.PdfCanvas.RIGHT;

import io.skillsync.aicore.analysis.ResumeDocument;
import java.awt.Color;
import org.apache.pdfbox.pdmodel.font.PDFont;

/// PDF pages: one column with dates at the right, a dark sidebar, dates in a column of their own,
/// and a column at the right.
final class PdfLayouts {
    private PdfLayouts() {}

    static byte[] datesRight(ResumeDocument p) {
        try (var page = new PdfCanvas()) {
            var b = p.basics();
            page.put(b.name(), LEFT, BOLD, 22);
            page.down(18);
            page.put(b.email() + "   " + b.phone() + "   " + b.location(), LEFT, PLAIN, 9);
            heading(page, "Professional Experience", LEFT);
            for (var job : p.experiences()) {
                page.down(18);
                page.put(job.title(), LEFT, BOLD, 10.5);
                page.putRight(Wordings.longPeriod(job), RIGHT, PLAIN, 9.5);
                page.write(job.company(), LEFT, RIGHT, ITALIC, 10);
                job.achievements().forEach(item -> page.item(item, LEFT + 8, RIGHT, 9.5));
            }
            heading(page, "Education", LEFT);
            for (var school : p.educations()) {
                page.down(16);
                page.put(school.institution(), LEFT, BOLD, 10.5);
                page.putRight(Wordings.years(school), RIGHT, PLAIN, 9.5);
                page.write(Wordings.study(school), LEFT, RIGHT, ITALIC, 10);
            }
            heading(page, "Skills", LEFT);
            page.write(Wordings.skills(p, ", "), LEFT, RIGHT, PLAIN, 9.5);
            heading(page, "Languages", LEFT);
            page.write(Wordings.languages(p, ", "), LEFT, RIGHT, PLAIN, 9.5);
            return page.bytes();
        }
    }

    static byte[] darkSidebar(ResumeDocument p) {
        try (var page = new PdfCanvas()) {
            var b = p.basics();
            var edge = 205.0;
            page.fill(0, 0, edge - 15, 842, new Color(0x20, 0x30, 0x48));
            light(page, "CONTACT", BOLD, 12, 0);
            light(page, b.phone(), PLAIN, 9, 16);
            light(page, b.email(), PLAIN, 9, 13);
            light(page, b.location(), PLAIN, 9, 13);
            light(page, "SKILLS", BOLD, 12, 28);
            p.skills().forEach(skill -> light(page, skill.name(), PLAIN, 9, 14));
            light(page, "LANGUAGES", BOLD, 12, 28);
            p.languages().forEach(language -> light(page, language.name(), PLAIN, 9, 14));
            page.at(795);
            page.put(b.name(), edge, BOLD, 24);
            page.down(18);
            page.put(b.headline(), edge, PLAIN, 12);
            heading(page, "EXPERIENCE", edge);
            for (var job : p.experiences()) {
                page.space(6);
                page.write(job.company(), edge, RIGHT, BOLD, 11);
                page.write(
                        job.title() + " | " + Wordings.shortPeriod(job), edge, RIGHT, ITALIC, 9.5);
                job.achievements().forEach(item -> page.item(item, edge, RIGHT, 9));
            }
            heading(page, "EDUCATION", edge);
            for (var school : p.educations()) {
                page.space(6);
                page.write(school.institution(), edge, RIGHT, BOLD, 11);
                page.write(
                        Wordings.study(school) + " | " + Wordings.years(school),
                        edge,
                        RIGHT,
                        ITALIC,
                        9.5);
            }
            return page.bytes();
        }
    }

    static byte[] dateColumn(ResumeDocument p) {
        try (var page = new PdfCanvas()) {
            var b = p.basics();
            var text = 165.0;
            page.put(b.name(), LEFT, PLAIN, 26);
            page.down(20);
            page.put(b.email(), LEFT, PLAIN, 10);
            page.putRight(b.phone(), RIGHT, PLAIN, 10);
            heading(page, "Employment", LEFT);
            for (var job : p.experiences()) {
                page.down(16);
                page.put(Wordings.numbers(job), LEFT, PLAIN, 9);
                page.put(job.title(), text, BOLD, 10.5);
                page.write(job.company(), text, RIGHT, PLAIN, 10);
                job.achievements().forEach(item -> page.item(item, text, RIGHT, 9.5));
            }
            heading(page, "Education", LEFT);
            for (var school : p.educations()) {
                page.down(16);
                page.put(Wordings.years(school), LEFT, PLAIN, 9);
                page.put(school.institution(), text, BOLD, 10.5);
                page.write(Wordings.study(school), text, RIGHT, PLAIN, 10);
            }
            heading(page, "Skills", LEFT);
            page.write(Wordings.skills(p, " · "), LEFT, RIGHT, PLAIN, 9.5);
            return page.bytes();
        }
    }

    static byte[] columnRight(ResumeDocument p) {
        try (var page = new PdfCanvas()) {
            var b = p.basics();
            var edge = 390.0;
            page.put(b.name(), LEFT, BOLD, 20);
            page.down(16);
            page.put(b.headline(), LEFT, PLAIN, 11);
            page.down(10);
            var top = page.y();
            heading(page, "Work Experience", LEFT);
            for (var job : p.experiences()) {
                page.space(8);
                page.write(job.title() + ", " + job.company(), LEFT, edge - 25, BOLD, 10);
                page.write(Wordings.longPeriod(job), LEFT, edge - 25, PLAIN, 8.5);
                job.achievements().forEach(item -> page.item(item, LEFT, edge - 25, 9));
            }
            heading(page, "Education", LEFT);
            for (var school : p.educations()) {
                page.space(8);
                page.write(school.institution(), LEFT, edge - 25, BOLD, 10);
                page.write(Wordings.study(school), LEFT, edge - 25, PLAIN, 9);
                page.write(Wordings.years(school), LEFT, edge - 25, PLAIN, 8.5);
            }
            page.at(top);
            heading(page, "Contact", edge);
            page.write(b.email(), edge, RIGHT, PLAIN, 9);
            page.write(b.phone(), edge, RIGHT, PLAIN, 9);
            page.write(b.location(), edge, RIGHT, PLAIN, 9);
            heading(page, "Skills", edge);
            p.skills().forEach(skill -> page.item(skill.name(), edge, RIGHT, 9));
            return page.bytes();
        }
    }

    private static void heading(PdfCanvas page, String text, double x) {
        page.down(30);
        page.put(text, x, BOLD, 13, new Color(0x0B, 0x5A, 0x8A));
    }

    private static void light(PdfCanvas page, String text, PDFont font, double size, double down) {
        page.down(down);
        page.put(text, 30, font, size, Color.WHITE);
    }
}
