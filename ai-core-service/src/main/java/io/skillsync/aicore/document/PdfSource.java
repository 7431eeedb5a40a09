package io.skillsync.aicore.document;

import io.skillsync.aicore.document.HiddenText.HiddenReason;
import io.skillsync.aicore.document.UnreadableDocument.UnreadableReason;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/// PDF by the positions of its glyphs, not by the order of its text.
final class PdfSource implements DocumentSource {

    @Override
    public LaidOutDocument load(byte[] content, DocumentLimits limits) {
        try (var pdf =
                Loader.loadPDF(content, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            if (pdf.getNumberOfPages() > limits.pages()) {
                throw new UnreadableDocument(
                        UnreadableReason.TOO_MANY_PAGES,
                        "The file has %d pages; %d are read at most."
                                .formatted(pdf.getNumberOfPages(), limits.pages()));
            }
            return read(pdf, limits);
        } catch (InvalidPasswordException e) {
            throw new UnreadableDocument(
                    UnreadableReason.ENCRYPTED, "The file is protected by a password.", e);
        } catch (IOException
                | IllegalArgumentException
                | ClassCastException
                | IndexOutOfBoundsException e) {
            throw new UnreadableDocument(UnreadableReason.UNREADABLE, "The file is damaged.", e);
        }
    }

    private static LaidOutDocument read(PDDocument pdf, DocumentLimits limits) throws IOException {
        var pages = new ArrayList<LaidOutPage>();
        var hidden = new ArrayList<HiddenText>();
        var pictures = 0;
        var characters = 0;
        for (var page : pdf.getPages()) {
            var number = pages.size() + 1;
            var painting = new PdfPainting(page, limits.characters() - characters);
            painting.processPage(page);
            var glyphs = painting.glyphs();
            characters += glyphs.size();
            var lines =
                    new PdfLines(number, links(page, painting), painting.marks())
                            .arrange(painting.visible(number, hidden));
            pages.add(
                    new LaidOutPage(
                            number, painting.width(), painting.height(), strip(lines, hidden)));
            pictures += painting.pictures();
        }
        addMetadata(pdf, hidden);
        return new LaidOutDocument(DocumentFormat.PDF, pages, hidden, pictures);
    }

    private static List<TextLine> strip(List<TextLine> lines, List<HiddenText> hidden) {
        var clean = new ArrayList<TextLine>();
        for (var line : lines) {
            var runs =
                    line.runs().stream()
                            .map(run ->
                                    run.withText(
                                            ZeroWidth.strip(
                                                    run.text(),
                                                    line.page(),
                                                    run.box(),
                                                    -1,
                                                    hidden)))
                            .filter(run -> !run.text().isEmpty())
                            .toList();
            if (runs.stream().anyMatch(run -> !run.text().isBlank())) {
                clean.add(TextLine.of(line.page(), runs, 0, line.listItem(), 0));
            }
        }
        return clean;
    }

    private static List<PdfLink> links(PDPage page, PdfPainting painting) throws IOException {
        var links = new ArrayList<PdfLink>();
        for (var annotation : page.getAnnotations()) {
            if (annotation instanceof PDAnnotationLink link
                    && link.getAction() instanceof PDActionURI action
                    && link.getRectangle() != null
                    && action.getURI() != null) {
                links.add(new PdfLink(painting.toBox(link.getRectangle()), action.getURI()));
            }
        }
        return links;
    }

    private static void addMetadata(PDDocument pdf, List<HiddenText> hidden) {
        var information = pdf.getDocumentInformation();
        for (var value : new String[] {information.getSubject(), information.getKeywords()}) {
            if (value != null && !value.isBlank()) {
                hidden.add(
                        new HiddenText(
                                value.strip(), HiddenReason.METADATA, 0, new Box(0, 0, 0, 0), -1));
            }
        }
    }

    /// The area of a link and its target.
    record PdfLink(Box area, String target) {}
}
