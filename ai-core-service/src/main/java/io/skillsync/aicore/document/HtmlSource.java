package io.skillsync.aicore.document;

import io.skillsync.aicore.document.HiddenText.HiddenReason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// HTML by its structure, with as much of its style sheet as tells what is seen and what stands
/// apart.
final class HtmlSource implements DocumentSource {

    @Override
    public LaidOutDocument load(byte[] content, DocumentLimits limits) {
        try {
            var html = Jsoup.parse(new ByteArrayInputStream(content), null, "");
            return read(html);
        } catch (IOException e) {
            throw new UnreadableDocument(
                    UnreadableDocument.UnreadableReason.UNREADABLE, "The file is damaged.", e);
        }
    }

    private static LaidOutDocument read(Document html) {
        var hidden = new ArrayList<HiddenText>();
        var lines = new StructuredLines();
        var styles = HtmlStyles.of(html);
        new HtmlWalk(lines, styles, hidden).walk(html.body());
        for (var meta : html.select("meta[name=keywords], meta[name=description]")) {
            var value = meta.attr("content").strip();
            if (!value.isEmpty()) {
                hidden.add(
                        new HiddenText(value, HiddenReason.METADATA, 0, new Box(0, 0, 0, 0), -1));
            }
        }
        return lines.document(DocumentFormat.HTML, hidden, html.select("img").size());
    }
}
