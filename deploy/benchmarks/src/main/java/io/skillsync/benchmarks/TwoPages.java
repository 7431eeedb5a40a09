package io.skillsync.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/// A resume of two full pages: headings, entries with their dates at the right edge, items, lists.
final class TwoPages {
    private static final float LEFT = 56;
    private static final float RIGHT = 539;
    private static final float TOP = 790;
    private static final float PITCH = 13.5f;
    private static final int LINES = 106;

    private final PDDocument document = new PDDocument();
    private final PDFont plain = new PDType1Font(FontName.HELVETICA);
    private final PDFont bold = new PDType1Font(FontName.HELVETICA_BOLD);
    private PDPageContentStream page;
    private float y;

    private TwoPages() {}

    static byte[] pdf(long seed) throws IOException {
        var pages = new TwoPages();
        try (var document = pages.document) {
            pages.write(new Texts(seed));
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private void write(Texts texts) throws IOException {
        line("Marlena Quist", bold, 22, null);
        line(
                "marlena.quist@example.org | +44 20 7946 0123 | Leeds, United Kingdom",
                plain,
                10,
                null);
        line("EXPERIENCE", bold, 13, null);
        var year = 2026;
        for (var written = 3; written < LINES - 14; written += 9) {
            line(
                    "Operations Engineer",
                    bold,
                    11,
                    "%d – %s".formatted(year - 2, year == 2026 ? "present" : year));
            line("Example Works Ltd", plain, 10, "Leeds");
            for (var item : texts.sentences(7)) {
                line("• " + item, plain, 10, null);
            }
            year -= 2;
        }
        line("EDUCATION", bold, 13, null);
        line("MSc in Mechanical Engineering", bold, 11, "2004 – 2006");
        line("University of Leeds", plain, 10, null);
        line("SKILLS", bold, 13, null);
        for (var row :
                List.of("Java, Kotlin, PostgreSQL, Kafka", "Hydraulics, Welding, AutoCAD, SAP")) {
            line(row, plain, 10, null);
        }
        line("LANGUAGES", bold, 13, null);
        line("English (native), German (fluent)", plain, 10, null);
        page.close();
    }

    private void line(String text, PDFont font, float size, String right) throws IOException {
        if (page == null || y < 60) {
            turn();
        }
        put(text, font, size, LEFT);
        if (right != null) {
            put(right, plain, 10, RIGHT - plain.getStringWidth(right) / 100);
        }
        y -= PITCH * Math.max(1, size / 11);
    }

    private void put(String text, PDFont font, float size, float x) throws IOException {
        page.beginText();
        page.setFont(font, size);
        page.newLineAtOffset(x, y);
        page.showText(text);
        page.endText();
    }

    private void turn() throws IOException {
        if (page != null) {
            page.close();
        }
        var sheet = new PDPage(PDRectangle.A4);
        document.addPage(sheet);
        page = new PDPageContentStream(document, sheet);
        y = TOP;
    }
}
