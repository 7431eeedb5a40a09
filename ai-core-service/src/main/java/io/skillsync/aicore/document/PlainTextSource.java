package io.skillsync.aicore.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Plain text: a character is a unit wide, a line is a unit high, wide gaps part a line, empty
/// lines are space.
final class PlainTextSource implements DocumentSource {
    static final double SIZE = 10;
    private static final double CHARACTER = 5;
    private static final double LINE = 12;
    private static final Pattern WIDE_GAP = Pattern.compile("\\t+| {3,}");

    @Override
    public LaidOutDocument load(byte[] content, DocumentLimits limits) {
        var text = decode(content);
        if (text.length() > limits.characters()) {
            text = text.substring(0, limits.characters());
        }
        var hidden = new ArrayList<HiddenText>();
        var lines = new ArrayList<TextLine>();
        var offset = 0;
        var row = 0;
        var space = 0;
        for (var raw : text.split("\\R|\\f", -1)) {
            if (raw.isBlank()) {
                space++;
            } else {
                addLine(raw, row, offset, space, lines, hidden);
                space = 0;
            }
            row++;
            offset += raw.length() + 1;
        }
        var page = new LaidOutPage(1, 600, row * LINE, lines);
        return new LaidOutDocument(DocumentFormat.TXT, List.of(page), hidden, 0);
    }

    private static void addLine(
            String raw,
            int row,
            int offset,
            int space,
            List<TextLine> lines,
            List<HiddenText> hidden) {
        var gaps = WIDE_GAP.matcher(raw);
        var start = 0;
        var more = true;
        while (more) {
            more = gaps.find();
            var end = more ? gaps.start() : raw.length();
            var part = raw.substring(start, end);
            if (!part.isBlank()) {
                var lead = part.length() - part.stripLeading().length();
                var box =
                        new Box(
                                (start + lead) * CHARACTER,
                                row * LINE,
                                part.strip().length() * CHARACTER,
                                SIZE);
                var visible = ZeroWidth.strip(part.strip(), 1, box, offset + start + lead, hidden);
                var run =
                        new GlyphRun(
                                visible, box, SIZE, false, false, 0, null, offset + start + lead);
                lines.add(TextLine.of(1, List.of(run), 0, false, space));
            }
            start = more ? gaps.end() : end;
        }
    }

    /// UTF-8 where the bytes are, else the Western code page that old editors write.
    static String decode(byte[] content) {
        if (content.length > 1 && (content[0] & 0xFF) == 0xFF && (content[1] & 0xFF) == 0xFE) {
            return new String(content, 2, content.length - 2, StandardCharsets.UTF_16LE);
        }
        if (content.length > 1 && (content[0] & 0xFF) == 0xFE && (content[1] & 0xFF) == 0xFF) {
            return new String(content, 2, content.length - 2, StandardCharsets.UTF_16BE);
        }
        try {
            var text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            return new String(content, Charset.forName("windows-1252"));
        }
    }
}
