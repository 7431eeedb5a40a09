package io.skillsync.careerforge.resume.adapter.out.inspection;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/// Files as people send them, and as attackers do.
final class HostileFiles {
    private static final String TYPES =
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                    + "<Override PartName=\"/word/document.xml\" ContentType=\"%s\"/></Types>";
    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String BODY =
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                    + "<w:body><w:p><w:r><w:t>Ada</w:t></w:r></w:p></w:body></w:document>";

    private HostileFiles() {}

    static byte[] text() {
        return "Ada Byron\nAnalyst at the Engine Works, 2019 to 2024\n\tSkills: Kafka, Java – naïve too\n"
                .getBytes(StandardCharsets.UTF_8);
    }

    static byte[] html() {
        return "<!DOCTYPE html><html><head><title>Ada</title></head><body><h1>Ada Byron</h1></body></html>"
                .getBytes(StandardCharsets.UTF_8);
    }

    static byte[] eicar() {
        return ("X5O!P%@AP[4\\PZX54(P^)7CC)7}" + "$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*")
                .getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] png() {
        return new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13};
    }

    interface Change {
        void to(PDDocument document) throws IOException;
    }

    static byte[] pdf(int pages, Change change) {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            for (var i = 0; i < pages; i++) {
                var page = new PDPage();
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
                    content.newLineAtOffset(50, 700);
                    content.showText("Ada Byron, page " + (i + 1));
                    content.endText();
                }
            }
            change.to(document);
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] pdf(int pages) {
        return pdf(pages, _ -> {});
    }

    static byte[] encryptedPdf(String userPassword) {
        return pdf(
                1,
                document ->
                        document.protect(
                                new StandardProtectionPolicy(
                                        "owner", userPassword, new AccessPermission())));
    }

    static byte[] pdfWithScript() {
        return pdf(
                1,
                document ->
                        document.getDocumentCatalog()
                                .setOpenAction(new PDActionJavaScript("app.alert('x')")));
    }

    static byte[] pdfWithLaunch() {
        return pdf(
                1, document -> document.getDocumentCatalog().setOpenAction(new PDActionLaunch()));
    }

    static byte[] pdfWithFile() {
        return pdf(
                1,
                document -> {
                    var spec = new PDComplexFileSpecification();
                    spec.setFile("x.exe");
                    spec.setEmbeddedFile(
                            new PDEmbeddedFile(
                                    document, new java.io.ByteArrayInputStream(new byte[100])));
                    var tree = new PDEmbeddedFilesNameTreeNode();
                    tree.setNames(Map.of("x", spec));
                    var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
                    names.setEmbeddedFiles(tree);
                    document.getDocumentCatalog().setNames(names);
                });
    }

    /// Two hundred megabytes of nothing, packed twice.
    static byte[] pdfBomb() {
        return pdf(
                1,
                document -> {
                    var once = deflate(new byte[1_000_000], 200);
                    var stream = new PDStream(document);
                    try (var out = stream.getCOSObject().createRawOutputStream()) {
                        out.write(once);
                    }
                    stream.getCOSObject().setItem(COSName.FILTER, COSName.FLATE_DECODE);
                    document.getDocumentCatalog().setMetadata(null);
                    document.getDocumentCatalog()
                            .getCOSObject()
                            .setItem(COSName.getPDFName("Bomb"), stream);
                });
    }

    private static byte[] deflate(byte[] block, int times) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new java.util.zip.DeflaterOutputStream(bytes)) {
            for (var i = 0; i < times; i++) out.write(block);
        }
        return bytes.toByteArray();
    }

    static byte[] pdfWithArchive() throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.write(pdf(1));
        bytes.write(zip(Map.of("x.txt", "x".getBytes(StandardCharsets.UTF_8))));
        return bytes.toByteArray();
    }

    static byte[] docx() throws IOException {
        try (var document = new XWPFDocument();
                var bytes = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText("Ada Byron");
            document.write(bytes);
            return bytes.toByteArray();
        }
    }

    static byte[] docx(Map<String, byte[]> more) throws IOException {
        return docx(WORD, more);
    }

    static byte[] docm() throws IOException {
        return docx("application/vnd.ms-word.document.macroEnabled.main+xml", Map.of());
    }

    private static byte[] docx(String type, Map<String, byte[]> more) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("[Content_Types].xml", TYPES.formatted(type).getBytes(StandardCharsets.UTF_8));
        parts.put("word/document.xml", BODY.getBytes(StandardCharsets.UTF_8));
        parts.putAll(more);
        return zip(parts);
    }

    static byte[] zip(Map<String, byte[]> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    static byte[] encryptedDocx() throws IOException {
        try (var files = new POIFSFileSystem();
                var bytes = new ByteArrayOutputStream()) {
            files.createDocument(
                    new java.io.ByteArrayInputStream(new byte[5_000]), "EncryptedPackage");
            files.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    static byte[] oldWord() throws IOException {
        try (var files = new POIFSFileSystem();
                var bytes = new ByteArrayOutputStream()) {
            files.createDocument(new java.io.ByteArrayInputStream(new byte[5_000]), "WordDocument");
            files.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }
}
