package io.skillsync.aicore.analysis.sample;

import io.skillsync.aicore.analysis.ResumeDocument;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/// Word documents: by size and weight, with tabs, and as a table of two columns.
final class WordLayouts {
    private WordLayouts() {}

    static byte[] bold(ResumeDocument p) {
        return write(word -> {
            var b = p.basics();
            line(word, b.name(), 20, true);
            line(word, b.email() + "  |  " + b.phone() + "  |  " + b.location(), 10, false);
            line(word, "EXPERIENCE", 13, true);
            for (var job : p.experiences()) {
                line(word, job.title(), 11, true);
                line(word, job.company() + ", " + Wordings.longPeriod(job), 10, false);
                job.achievements().forEach(item -> line(word, "• " + item, 10, false));
            }
            line(word, "EDUCATION", 13, true);
            for (var school : p.educations()) {
                line(word, school.institution(), 11, true);
                line(word, Wordings.study(school) + ", " + Wordings.years(school), 10, false);
            }
            line(word, "SKILLS", 13, true);
            line(word, Wordings.skills(p, ", "), 10, false);
            line(word, "LANGUAGES", 13, true);
            line(word, Wordings.languages(p, ", "), 10, false);
        });
    }

    static byte[] tabs(ResumeDocument p) {
        return write(word -> {
            var b = p.basics();
            line(word, b.name(), 24, false);
            line(word, b.headline(), 12, false);
            line(word, b.phone(), 10, false);
            line(word, b.email(), 10, false);
            line(word, "Work Experience", 14, true);
            for (var job : p.experiences()) {
                tabbed(word, job.company(), Wordings.shortPeriod(job));
                line(word, job.title(), 10, false);
                job.achievements().forEach(item -> line(word, "– " + item, 10, false));
            }
            line(word, "Education", 14, true);
            for (var school : p.educations()) {
                tabbed(word, school.institution(), Wordings.years(school));
                line(word, Wordings.study(school), 10, false);
            }
            line(word, "Skills", 14, true);
            p.skills().forEach(skill -> line(word, "– " + skill.name(), 10, false));
        });
    }

    static byte[] table(ResumeDocument p) {
        return write(word -> {
            var b = p.basics();
            line(word, b.name(), 22, true);
            var row = word.createTable(1, 2).getRow(0);
            var left = row.getCell(0);
            cell(left, "CONTACT", 12, true);
            cell(left, b.phone(), 10, false);
            cell(left, b.email(), 10, false);
            cell(left, b.location(), 10, false);
            cell(left, "SKILLS", 12, true);
            p.skills().forEach(skill -> cell(left, skill.name(), 10, false));
            var right = row.getCell(1);
            cell(right, "EXPERIENCE", 12, true);
            for (var job : p.experiences()) {
                cell(right, job.title() + " | " + job.company(), 10, true);
                cell(right, Wordings.numbers(job), 10, false);
                job.achievements().forEach(item -> cell(right, "• " + item, 10, false));
            }
            cell(right, "EDUCATION", 12, true);
            for (var school : p.educations()) {
                cell(right, Wordings.study(school) + " | " + school.institution(), 10, true);
                cell(right, Wordings.years(school), 10, false);
            }
        });
    }

    /// What fills a document.
    private interface Filling {
        void fill(XWPFDocument word);
    }

    private static byte[] write(Filling filling) {
        try (var word = new XWPFDocument()) {
            filling.fill(word);
            var bytes = new ByteArrayOutputStream();
            word.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void line(XWPFDocument word, String text, int size, boolean bold) {
        run(word.createParagraph(), text, size, bold);
    }

    private static void cell(XWPFTableCell cell, String text, int size, boolean bold) {
        run(cell.addParagraph(), text, size, bold);
    }

    private static void tabbed(XWPFDocument word, String left, String right) {
        var paragraph = word.createParagraph();
        var run = paragraph.createRun();
        run.setBold(true);
        run.setFontSize(11);
        run.setText(left);
        run.addTab();
        run.setText(right);
    }

    private static void run(XWPFParagraph paragraph, String text, int size, boolean bold) {
        var run = paragraph.createRun();
        run.setFontSize(size);
        run.setBold(bold);
        run.setText(text);
    }
}
