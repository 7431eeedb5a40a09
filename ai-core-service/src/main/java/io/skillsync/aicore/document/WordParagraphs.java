package io.skillsync.aicore.document;

import io.skillsync.aicore.document.HiddenText.HiddenReason;
import io.skillsync.aicore.document.StructuredLines.TextLook;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPTab;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;

/// Writes Word paragraphs as lines: their looks resolved through styles, tabs as gaps, text boxes
/// after the paragraph that anchors them.
final class WordParagraphs {
    private static final String TEXT_BOXES =
            "declare namespace w='http://schemas.openxmlformats.org/wordprocessingml/2006/main';"
                    + "declare namespace mc='http://schemas.openxmlformats.org/markup-compatibility/2006';"
                    + " .//w:txbxContent[not(ancestor::mc:Fallback)]/w:p";

    private final StructuredLines lines;
    private final List<HiddenText> hidden;
    private final WordLooks looks;
    private final XWPFDocument word;

    WordParagraphs(XWPFDocument word, StructuredLines lines, List<HiddenText> hidden) {
        this.word = word;
        this.lines = lines;
        this.hidden = hidden;
        looks = new WordLooks(word);
    }

    void add(XWPFParagraph paragraph) {
        lines.blockBreak();
        if (paragraph.getText().isBlank() && paragraph.getRuns().isEmpty()) {
            lines.blockBreak();
            return;
        }
        lines.heading(looks.headingLevel(paragraph));
        if (paragraph.getNumID() != null && paragraph.getNumID().signum() != 0) {
            lines.item();
        }
        addInline(paragraph);
        lines.lineBreak();
        lines.endItem();
        lines.heading(0);
        addTextBoxes(paragraph);
    }

    void addInline(XWPFParagraph paragraph) {
        for (var run : paragraph.getRuns()) {
            addRun(paragraph, run);
        }
    }

    void addPlain(String text) {
        for (var line : text.split("\n")) {
            lines.blockBreak();
            lines.add(line.strip(), TextLook.BODY, null);
        }
        lines.blockBreak();
    }

    private void addTextBoxes(XWPFParagraph paragraph) {
        if (!paragraph.getCTP().xmlText().contains("txbxContent")) {
            return;
        }
        for (XmlObject found : paragraph.getCTP().selectPath(TEXT_BOXES)) {
            if (found instanceof CTP inner) {
                lines.blockBreak();
                addInline(new XWPFParagraph(inner, word));
                lines.lineBreak();
            }
        }
    }

    private void addRun(XWPFParagraph paragraph, XWPFRun run) {
        var look = looks.look(paragraph, run);
        var link = run instanceof XWPFHyperlinkRun linked ? target(linked) : null;
        var reason = looks.hiddenReason(paragraph, run, look);
        var cursor = run.getCTR().newCursor();
        try {
            cursor.selectPath("./*");
            while (cursor.toNextSelection()) {
                addContent(cursor.getObject(), look, link, reason);
            }
        } finally {
            cursor.close();
        }
    }

    private void addContent(XmlObject content, TextLook look, String link, HiddenReason reason) {
        var tag = content.getDomNode().getLocalName();
        if (content instanceof CTText text && "t".equals(tag)) {
            addText(text.getStringValue(), look, link, reason);
        } else if ("tab".equals(tag) || content instanceof CTPTab) {
            lines.gap();
        } else if (content instanceof CTBr || "cr".equals(tag)) {
            lines.lineBreak();
        } else if ("noBreakHyphen".equals(tag)) {
            lines.add("-", look, link);
        }
    }

    private void addText(String raw, TextLook look, String link, HiddenReason reason) {
        var words =
                ZeroWidth.strip(
                        raw.replace('\n', ' '), 1, new Box(0, 0, 0, 0), lines.offset(), hidden);
        if (reason != null) {
            if (!words.isBlank()) {
                hidden.add(
                        new HiddenText(
                                words.strip(), reason, 1, new Box(0, 0, 0, 0), lines.offset()));
            }
            return;
        }
        if (lines.endsWithSpace()) {
            words = words.stripLeading();
        }
        lines.add(Ligatures.apart(words), look, link);
    }

    private String target(XWPFHyperlinkRun run) {
        var link = run.getHyperlink(word);
        return link == null ? null : link.getURL();
    }
}
