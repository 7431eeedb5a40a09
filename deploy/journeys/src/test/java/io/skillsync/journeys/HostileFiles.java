package io.skillsync.journeys;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/// Files that nobody should have to read, made here so that none of them lies about.
final class HostileFiles {
    private static final Cv CV = Samples.nurse("Mal Icious", "mal@example.com");

    private HostileFiles() {}

    static NamedFile pictureNamedPdf() {
        return new NamedFile("resume.pdf", NamedFile.PDF, png(20, 20));
    }

    static NamedFile empty() {
        return new NamedFile("resume.pdf", NamedFile.PDF, new byte[0]);
    }

    static NamedFile elevenMegabytes() {
        var content = new byte[11_000_000];
        Arrays.fill(content, (byte) 'a');
        return new NamedFile("resume.txt", "text/plain", content);
    }

    static NamedFile encryptedPdf() {
        return pdf(document -> {
            page(document, "Nobody may read this.");
            var policy = new StandardProtectionPolicy("owner", "user", new AccessPermission());
            policy.setEncryptionKeyLength(128);
            document.protect(policy);
        });
    }

    /// A part that unpacks to half a gigabyte.
    static NamedFile zipBomb() {
        return docxWith(
                "word/media/image1.xml",
                zip -> {
                    var zeros = new byte[1 << 20];
                    for (int i = 0; i < 512; i++) zip.write(zeros);
                });
    }

    static NamedFile macros() {
        return docxWith(
                "word/vbaProject.bin",
                zip -> zip.write("Attribute VB_Name".getBytes(StandardCharsets.US_ASCII)));
    }

    /// The test file of the anti-virus industry, put together here so that no scanner minds this
    /// one.
    static NamedFile eicar() {
        var text =
                "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE" + "!$H+H*";
        return new NamedFile("resume.txt", "text/plain", text.getBytes(StandardCharsets.US_ASCII));
    }

    static NamedFile pages(int count) {
        return pdf(document -> {
            for (int i = 0; i < count; i++) page(document, "Page " + i);
        });
    }

    static NamedFile scan() {
        return pdf(document -> {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            var picture =
                    LosslessFactory.createFromImage(
                            document, ImageIO.read(new ByteArrayInputStream(png(600, 800))));
            try (var content = new PDPageContentStream(document, page)) {
                content.drawImage(picture, 0, 0, 595, 842);
            }
        });
    }

    private interface Filling<T> {
        void fill(T target) throws IOException;
    }

    private static NamedFile pdf(Filling<PDDocument> filling) {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            filling.fill(document);
            document.save(bytes);
            return new NamedFile("resume.pdf", NamedFile.PDF, bytes.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void page(PDDocument document, String text) throws IOException {
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(new PDType1Font(FontName.HELVETICA), 12);
            content.newLineAtOffset(60, 760);
            content.showText(text);
            content.endText();
        }
    }

    private static NamedFile docxWith(String part, Filling<ZipOutputStream> filling) {
        var honest = CvFiles.of(CV, "docx").content();
        var bytes = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(honest));
                var out = new ZipOutputStream(bytes)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                in.transferTo(out);
            }
            out.putNextEntry(new ZipEntry(part));
            filling.fill(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new NamedFile("resume.docx", NamedFile.DOCX, bytes.toByteArray());
    }

    private static byte[] png(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var brush = image.createGraphics();
        brush.setColor(Color.LIGHT_GRAY);
        brush.fillRect(0, 0, width, height);
        brush.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
