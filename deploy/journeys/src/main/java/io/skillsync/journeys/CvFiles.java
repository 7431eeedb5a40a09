package io.skillsync.journeys;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/// One content as the four kinds of file that people hand in.
public final class CvFiles {
    private CvFiles() {}

    /// @param kind "pdf", "docx", "html" or "txt"
    public static NamedFile of(Cv cv, String kind) {
        var name = cv.name().toLowerCase(Locale.ROOT).replace(' ', '-') + "." + kind;
        return switch (kind) {
            case "pdf" -> new NamedFile(name, NamedFile.PDF, pdf(cv));
            case "docx" -> new NamedFile(name, NamedFile.DOCX, docx(cv));
            case "html" -> new NamedFile(name, "text/html", bytes(html(cv)));
            case "txt" -> new NamedFile(name, "text/plain", bytes(text(cv)));
            default -> throw new IllegalArgumentException(kind);
        };
    }

    /// A line of a resume and how it looks.
    private record Line(Look look, String text) {}

    private enum Look {
        NAME,
        HEADING,
        STRONG,
        PLAIN,
        BULLET
    }

    private static List<Line> lines(Cv cv) {
        var lines = new ArrayList<Line>();
        lines.add(new Line(Look.NAME, cv.name()));
        lines.add(new Line(Look.STRONG, cv.headline()));
        lines.add(new Line(Look.PLAIN, cv.email() + " | " + cv.phone() + " | " + cv.location()));
        if (!cv.link().isEmpty()) lines.add(new Line(Look.PLAIN, cv.link()));
        lines.add(new Line(Look.HEADING, "Summary"));
        lines.add(new Line(Look.PLAIN, cv.summary()));
        lines.add(new Line(Look.HEADING, "Experience"));
        for (var job : cv.jobs()) {
            lines.add(new Line(Look.STRONG, job.title() + ", " + job.company()));
            lines.add(new Line(Look.PLAIN, job.from() + " - " + job.to() + ", " + job.location()));
            job.did().forEach(done -> lines.add(new Line(Look.BULLET, done)));
        }
        lines.add(new Line(Look.HEADING, "Education"));
        for (var school : cv.schools()) {
            lines.add(new Line(Look.STRONG, school.degree()));
            lines.add(
                    new Line(
                            Look.PLAIN,
                            school.institution() + ", " + school.from() + " - " + school.to()));
        }
        lines.add(new Line(Look.HEADING, "Skills"));
        lines.add(new Line(Look.PLAIN, String.join(", ", cv.skills())));
        if (!cv.certificates().isEmpty()) {
            lines.add(new Line(Look.HEADING, "Certifications"));
            cv.certificates().forEach(certificate -> lines.add(new Line(Look.BULLET, certificate)));
        }
        lines.add(new Line(Look.HEADING, "Languages"));
        lines.add(new Line(Look.PLAIN, String.join(", ", cv.languages())));
        return lines;
    }

    private static String text(Cv cv) {
        var text = new StringBuilder();
        for (var line : lines(cv)) {
            switch (line.look) {
                case HEADING ->
                        text.append('\n').append(line.text.toUpperCase(Locale.ROOT)).append("\n\n");
                case BULLET -> text.append("- ").append(line.text).append('\n');
                case NAME, STRONG, PLAIN -> text.append(line.text).append('\n');
            }
        }
        return text.toString();
    }

    private static String html(Cv cv) {
        var page =
                new StringBuilder(
                        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>");
        page.append(escaped(cv.name())).append("</title></head><body>");
        for (var line : lines(cv)) {
            var tag =
                    switch (line.look) {
                        case NAME -> "h1";
                        case HEADING -> "h2";
                        case STRONG -> "h3";
                        case PLAIN -> "p";
                        case BULLET -> "li";
                    };
            page.append("<%1$s>%2$s</%1$s>\n".formatted(tag, escaped(line.text)));
        }
        return page.append("</body></html>").toString();
    }

    private static byte[] docx(Cv cv) {
        try (var document = new XWPFDocument();
                var bytes = new ByteArrayOutputStream()) {
            for (var line : lines(cv)) {
                var run = document.createParagraph().createRun();
                run.setText(line.look == Look.BULLET ? "• " + line.text : line.text);
                run.setBold(line.look != Look.PLAIN && line.look != Look.BULLET);
                run.setFontSize(size(line.look));
            }
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] pdf(Cv cv) {
        try (var sheet = new Sheet()) {
            for (var line : lines(cv)) sheet.add(line);
            return sheet.bytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static int size(Look look) {
        return switch (look) {
            case NAME -> 18;
            case HEADING -> 13;
            case STRONG, PLAIN, BULLET -> 11;
        };
    }

    /// Pages that are written from top to bottom.
    private static final class Sheet implements AutoCloseable {
        private static final float MARGIN = 56;
        private static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;

        private final PDDocument document = new PDDocument();
        private final PDFont plain = new PDType1Font(FontName.HELVETICA);
        private final PDFont bold = new PDType1Font(FontName.HELVETICA_BOLD);
        private PDPageContentStream page;
        private float y;

        void add(Line line) throws IOException {
            boolean strong = line.look != Look.PLAIN && line.look != Look.BULLET;
            var font = strong ? bold : plain;
            int size = size(line.look);
            if (line.look == Look.HEADING) y -= 8;
            for (var part :
                    wrapped(line.look == Look.BULLET ? "- " + line.text : line.text, font, size)) {
                if (page == null || y < MARGIN) turn();
                page.beginText();
                page.setFont(font, size);
                page.newLineAtOffset(MARGIN, y);
                page.showText(part);
                page.endText();
                y -= size * 1.35f;
            }
        }

        private void turn() throws IOException {
            if (page != null) page.close();
            var next = new PDPage(PDRectangle.A4);
            document.addPage(next);
            page = new PDPageContentStream(document, next);
            y = PDRectangle.A4.getHeight() - MARGIN;
        }

        private static List<String> wrapped(String text, PDFont font, int size) throws IOException {
            var parts = new ArrayList<String>();
            var part = new StringBuilder();
            for (var word : text.split(" ")) {
                var longer = part.isEmpty() ? word : part + " " + word;
                if (font.getStringWidth(longer) / 1000 * size > WIDTH && !part.isEmpty()) {
                    parts.add(part.toString());
                    part.setLength(0);
                    part.append(word);
                } else {
                    part.setLength(0);
                    part.append(longer);
                }
            }
            parts.add(part.toString());
            return parts;
        }

        byte[] bytes() throws IOException {
            page.close();
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }

        @Override
        public void close() throws IOException {
            document.close();
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
