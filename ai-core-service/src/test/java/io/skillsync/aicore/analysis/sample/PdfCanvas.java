package io.skillsync.aicore.analysis.sample;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/// A page to write on with words: columns, right alignment, wrapping, new pages at the foot.
final class PdfCanvas implements AutoCloseable {
    static final PDFont PLAIN = new PDType1Font(FontName.HELVETICA);
    static final PDFont BOLD = new PDType1Font(FontName.HELVETICA_BOLD);
    static final PDFont ITALIC = new PDType1Font(FontName.HELVETICA_OBLIQUE);
    static final double LEFT = 50;
    static final double RIGHT = 545;

    private final PDDocument pdf = new PDDocument();
    private PDPageContentStream stream;
    private double y;

    PdfCanvas() {
        newPage();
    }

    double y() {
        return y;
    }

    /// Goes back up, to write another column.
    void at(double height) {
        y = height;
    }

    void space(double points) {
        y -= points;
    }

    /// Writes without going down.
    void put(String text, double x, PDFont font, double size, Color color) {
        try {
            stream.beginText();
            stream.setFont(font, (float) size);
            stream.setNonStrokingColor(color);
            stream.newLineAtOffset((float) x, (float) y);
            stream.showText(text);
            stream.endText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void put(String text, double x, PDFont font, double size) {
        put(text, x, font, size, Color.BLACK);
    }

    void putRight(String text, double right, PDFont font, double size) {
        put(text, right - width(text, font, size), font, size);
    }

    /// Writes a paragraph between two edges and goes down.
    void write(String text, double x, double right, PDFont font, double size) {
        for (var line : wrap(text, right - x, font, size)) {
            down(size * 1.3);
            put(line, x, font, size);
        }
    }

    void item(String text, double x, double right, double size) {
        var first = true;
        for (var line : wrap(text, right - x - 12, PLAIN, size)) {
            down(size * 1.3);
            if (first) {
                put("•", x, PLAIN, size);
            }
            put(line, x + 12, PLAIN, size);
            first = false;
        }
    }

    void down(double points) {
        y -= points;
        if (y < 50) {
            newPage();
            y -= points;
        }
    }

    void fill(double x, double bottom, double width, double height, Color color) {
        try {
            stream.setNonStrokingColor(color);
            stream.addRect((float) x, (float) bottom, (float) width, (float) height);
            stream.fill();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void keywords(String words) {
        pdf.getDocumentInformation().setKeywords(words);
    }

    private void newPage() {
        try {
            if (stream != null) {
                stream.close();
            }
            var page = new PDPage(PDRectangle.A4);
            pdf.addPage(page);
            stream = new PDPageContentStream(pdf, page);
            y = 800;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> wrap(String text, double width, PDFont font, double size) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : text.split(" ")) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer, font, size) > width) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }

    private static double width(String text, PDFont font, double size) {
        try {
            return font.getStringWidth(text) / 1000 * size;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes() {
        try {
            stream.close();
            var bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            pdf.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
