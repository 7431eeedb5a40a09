package io.skillsync.aicore.analysis;

import io.skillsync.aicore.analysis.ResumeDocument.ResumeSkill;
import io.skillsync.aicore.document.Bullets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads lists of skills: groups with their labels, levels, and items parted by whatever the
/// document parts them by.
final class SkillReader {
    private static final Pattern LABELLED = Pattern.compile("(?su)^\\s*([^:,•|]{2,45}):\\s+(.+)$");
    private static final Pattern BRACKETED =
            Pattern.compile("(?su)^([^(),]{2,40})\\s*\\(([^()]*)\\)\\s*$");
    private static final Pattern LEVEL =
            Pattern.compile(
                    "(?iu)^[\\s(–—:-]*(beginner|novice|elementary|basic|basics|fundamental|intermediate|upper[- ]intermediate|competent|proficient|advanced|expert|master|professional|fluent|native|experienced|skilled|strong|familiar|good|very good|excellent|grundkenntnisse|fortgeschritten|experte|gut|sehr gut|débutant|intermédiaire|avancé|confirmé|básico|intermedio|avanzado|experto|\\d{1,2}\\+? ?(?:years?|yrs?)|\\d{1,3} ?%|\\d(?:\\.\\d)? ?/ ?\\d{1,2}|[★☆●○•■□▪◆◇]+)[\\s).]*$");
    private static final Pattern LISTED = Pattern.compile("[,;•|·∙⋅]\\s*\\S|[,;•|·∙⋅]$");
    private static final Pattern AT_END = Pattern.compile("[•|·∙⋅]\\s*$");
    private static final int LONGEST_ITEM = 60;
    private static final int MOST_WORDS = 7;

    private final FieldLog log;
    private final BlockBuilder blocks;
    private final List<ResumeSkill> skills = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    SkillReader(FieldLog log, BlockBuilder blocks) {
        this.log = log;
        this.blocks = blocks;
    }

    List<ResumeSkill> skills() {
        return skills;
    }

    void read(Section section) {
        var lines = section.lines();
        var labels = labels(lines);
        var heading =
                section.title() == null || Headings.known(section.title().text()) != null
                        ? null
                        : section.title().content();
        String group = heading;
        var open = new ArrayList<Line>();
        for (var line : lines) {
            if (labels.contains(line)) {
                addAll(open, group);
                open.clear();
                group = label(line, labels);
            } else {
                open.add(line);
            }
        }
        addAll(open, group);
    }

    private static String label(Line line, Set<Line> labels) {
        return labels.contains(line) ? line.content().replaceAll("[:\\s]+$", "") : null;
    }

    /// Lines that name the group of those after them: of a stronger look than what follows, or
    /// alone before a list.
    private static Set<Line> labels(List<Line> lines) {
        var labels = new HashSet<Line>();
        for (var i = 0; i + 1 < lines.size(); i++) {
            var line = lines.get(i);
            var level = LEVEL.matcher(lines.get(i + 1).content()).matches() && i + 2 < lines.size();
            var below = lines.get(level ? i + 2 : i + 1);
            var single =
                    line.parts().size() == 1
                            && !LISTED.matcher(line.content()).find()
                            && Wording.count(line.content()) <= 6;
            if (!single || line.item() && below.item() || LEVEL.matcher(line.content()).matches()) {
                continue;
            }
            var above = i == 0 ? null : lines.get(i - 1);
            var inList = above != null && above.content().matches("(?s).*[,•|·;/&-]\\s*$");
            if (line.content().endsWith(":")
                    || stronger(line, below)
                    || !line.item() && below.item()
                    || !line.item() && capitalsLabel(line, lines)
                    || !inList && beforeList(line, above, below)) {
                labels.add(line);
            }
        }
        return labels;
    }

    /// Stronger in more than capitals, which `SQL` or `AWS` have, too.
    private static boolean stronger(Line line, Line below) {
        var a = line.style();
        var b = below.style();
        return new Style(a.halfPoints(), a.bold(), a.italic(), b.capitals(), a.color(), a.heading())
                .strongerThan(b);
    }

    /// A line in capitals among others, where the first line of the section is one, too.
    private static boolean capitalsLabel(Line line, List<Line> lines) {
        return line.style().capitals()
                && line.content().length() > 5
                && lines.getFirst().style().capitals()
                && lines.stream().anyMatch(other -> !other.style().capitals());
    }

    /// One short name before a list with separators, where what stands above is a list as well, or
    /// nothing.
    private static boolean beforeList(Line line, Line above, Line below) {
        return LISTED.matcher(below.content()).find()
                && (above == null || LISTED.matcher(above.content()).find() || line.space() > 0.2)
                && !below.item()
                && Wording.startsUpper(line.content());
    }

    private void addAll(List<Line> lines, String group) {
        if (lines.isEmpty()) {
            return;
        }
        for (var block : joined(lines)) {
            addBlock(block, group);
        }
    }

    /// Items of a comma list that a line break cut are joined again.
    private List<Block> joined(List<Line> lines) {
        var built = new ArrayList<Block>();
        var parted =
                lines.stream()
                        .anyMatch(line -> line.item() || LISTED.matcher(line.content()).find());
        for (var block : parted ? blocks.build(lines) : oneByOne(lines)) {
            var last = built.isEmpty() ? null : built.getLast();
            var listGoesOn =
                    last != null
                            && !block.item()
                            && last.lines().getLast().parts().size() == 1
                            && block.first().style().alike(last.style())
                            && (last.text().matches("(?s).*[,•|·/&-]\\s*$")
                                    || block.text().matches("(?s)^[,•|·&].*"));
            if (listGoesOn) {
                built.removeLast();
                var all = new ArrayList<>(last.lines());
                all.addAll(block.lines());
                built.add(new Block(all, last.text() + " " + block.text()));
            } else {
                built.add(block);
            }
        }
        return built;
    }

    /// Without separators and marks each line is an item, but one that starts small goes on.
    private static List<Block> oneByOne(List<Line> lines) {
        var built = new ArrayList<Block>();
        for (var line : lines) {
            if (!built.isEmpty() && Wording.startsLower(line.text()) && line.space() < 0.2) {
                var last = built.removeLast();
                var all = new ArrayList<>(last.lines());
                all.add(line);
                built.add(new Block(all, last.text() + " " + line.text()));
            } else {
                built.add(new Block(List.of(line), line.content()));
            }
        }
        return built;
    }

    private void addBlock(Block block, String group) {
        var chips = block.lines().stream().flatMap(line -> line.parts().stream()).toList();
        if (block.lines().size() == 1 && chips.size() > 1) {
            addParts(block, chips, group);
            return;
        }
        addText(brokenAtMarks(block), group, block.source());
    }

    /// The text of a block. Where one of its lines ends with the mark between items, lines break
    /// there only, and a line that ends without one ends its list.
    private static String brokenAtMarks(Block block) {
        var lines = block.lines();
        var breaks = lines.stream().anyMatch(line -> AT_END.matcher(line.text()).find());
        if (lines.size() < 2 || !breaks) {
            return block.text();
        }
        var text = new StringBuilder(lines.getFirst().content());
        for (var line : lines.subList(1, lines.size())) {
            var parted = AT_END.matcher(text).find() || Wording.startsLower(line.text());
            text.append(parted ? " " : "; ").append(line.text());
        }
        return text.toString();
    }

    /// Parts that stand side by side: a label with its values, or one skill each.
    private void addParts(Block block, List<Part> parts, String group) {
        var first = parts.getFirst();
        var labelled =
                first.text().endsWith(":")
                        || parts.size() == 2
                                && first.style().strongerThan(parts.get(1).style())
                                && parts.get(1).text().matches(".*[,•|·;].*");
        if (labelled && parts.size() > 1) {
            var label = first.text().replaceAll("[:\\s]+$", "");
            parts.subList(1, parts.size())
                    .forEach(part -> addText(part.text(), label, block.source()));
            return;
        }
        for (var part : parts) {
            addText(Bullets.strip(part.text()), group, part.source());
        }
    }

    private void addText(String text, String group, FieldSource source) {
        var labelled = LABELLED.matcher(text);
        if (labelled.matches()) {
            addItems(labelled.group(2), labelled.group(1).strip(), source);
            return;
        }
        var bracketed = BRACKETED.matcher(text);
        if (bracketed.matches() && bracketed.group(2).contains(",")) {
            addItems(bracketed.group(2), bracketed.group(1).strip(), source);
            return;
        }
        addItems(text, group, source);
    }

    private void addItems(String text, String group, FieldSource source) {
        for (var item : items(text)) {
            add(item, group, source);
        }
    }

    /// The items of a list, by the separators that it uses.
    static List<String> items(String text) {
        var items = new ArrayList<String>();
        var depth = 0;
        var start = 0;
        for (var i = 0; i <= text.length(); i++) {
            var c = i < text.length() ? text.charAt(i) : ',';
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (i == text.length() || depth <= 0 && separates(text, i, c)) {
                var item = clean(text.substring(start, i));
                if (!item.isEmpty()) {
                    items.add(item);
                }
                start = i + 1;
            }
        }
        return items;
    }

    private static boolean separates(String text, int i, char c) {
        if (c == ',') {
            return !(i > 0
                    && i + 1 < text.length()
                    && Character.isDigit(text.charAt(i - 1))
                    && Character.isDigit(text.charAt(i + 1)));
        }
        return "•|·∙⋅;▪■●◦‣\n、，；▸▹►".indexOf(c) >= 0 || c == '\t';
    }

    private static String clean(String item) {
        var text = Wording.oneSpaced(item).replaceAll("^(?:and|und|et|y|e|&)\\s+", "");
        text = text.replaceAll("^[\\s–—*:→-]+|[\\s;:–—-]+$", "");
        text =
                text.endsWith(".") && !text.matches(".*\\.\\p{L}{0,3}\\.|.*\\b\\p{Lu}\\.")
                        ? text.substring(0, text.length() - 1)
                        : text;
        return text.strip();
    }

    private void add(String item, String group, FieldSource source) {
        if (LEVEL.matcher(item).matches()
                || item.length() > LONGEST_ITEM
                || Wording.words(item).size() > MOST_WORDS
                || item.codePoints().noneMatch(Character::isLetter)) {
            return;
        }
        var bare = item;
        String level = null;
        var opening = item.lastIndexOf('(');
        if (opening > 0 && item.endsWith(")") && LEVEL.matcher(item.substring(opening)).matches()) {
            bare = item.substring(0, opening).strip();
            level = item.substring(opening + 1, item.length() - 1);
        }
        var dash = bare.lastIndexOf(" - ") < 0 ? bare.lastIndexOf(" – ") : bare.lastIndexOf(" - ");
        if (dash > 0 && LEVEL.matcher(bare.substring(dash + 3)).matches()) {
            level = bare.substring(dash + 3);
            bare = bare.substring(0, dash).strip();
        }
        if (seen.add(Wording.squashed(bare))) {
            var field = Field.of(bare, 0.85, source);
            log.note("skills[" + skills.size() + "].name", field);
            skills.add(new ResumeSkill(bare, group, level));
        }
    }
}
