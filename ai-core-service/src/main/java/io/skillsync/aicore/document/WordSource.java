package io.skillsync.aicore.document;

import io.skillsync.aicore.document.UnreadableDocument.UnreadableReason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/// Word documents by paragraphs, tables and styles. A cell of a table is read whole before its
/// neighbour; cells of one line stand side by side.
final class WordSource implements DocumentSource {

    @Override
    public LaidOutDocument load(byte[] content, DocumentLimits limits) {
        // A zip bomb expands a thousandfold; real documents about tenfold.
        ZipSecureFile.setMinInflateRatio(0.002);
        ZipSecureFile.setMaxEntrySize(64L << 20);
        try (var word = new XWPFDocument(new ByteArrayInputStream(content))) {
            return read(word);
        } catch (IOException
                | POIXMLException
                | OpenXML4JRuntimeException
                | IllegalStateException
                | IllegalArgumentException e) {
            throw new UnreadableDocument(UnreadableReason.UNREADABLE, "The file is damaged.", e);
        }
    }

    private static LaidOutDocument read(XWPFDocument word) {
        var hidden = new ArrayList<HiddenText>();
        var lines = new StructuredLines();
        var paragraphs = new WordParagraphs(word, lines, hidden);
        for (var header : word.getHeaderList()) {
            addAll(header.getBodyElements(), paragraphs, lines);
        }
        addAll(word.getBodyElements(), paragraphs, lines);
        for (var footer : word.getFooterList()) {
            addAll(footer.getBodyElements(), paragraphs, lines);
        }
        return lines.document(DocumentFormat.DOCX, hidden, word.getAllPictures().size());
    }

    private static void addAll(
            List<IBodyElement> elements, WordParagraphs paragraphs, StructuredLines lines) {
        for (var element : elements) {
            if (element instanceof XWPFParagraph paragraph) {
                paragraphs.add(paragraph);
            } else if (element instanceof XWPFTable table) {
                addTable(table, paragraphs, lines);
            } else if (element instanceof XWPFSDT control) {
                paragraphs.addPlain(control.getContent().getText());
            }
        }
    }

    private static void addTable(
            XWPFTable table, WordParagraphs paragraphs, StructuredLines lines) {
        for (var row : table.getRows()) {
            var oneLiners = row.getTableCells().stream().allMatch(WordSource::oneLiner);
            for (var cell : row.getTableCells()) {
                if (oneLiners) {
                    cell.getParagraphs().forEach(paragraphs::addInline);
                    lines.gap();
                } else {
                    addAll(cell.getBodyElements(), paragraphs, lines);
                }
            }
            lines.blockBreak();
        }
    }

    private static boolean oneLiner(XWPFTableCell cell) {
        return cell.getTables().isEmpty()
                && cell.getParagraphs().stream().filter(p -> !p.getText().isBlank()).count() <= 1;
    }
}
