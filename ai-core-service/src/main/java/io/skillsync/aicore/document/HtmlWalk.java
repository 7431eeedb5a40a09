package io.skillsync.aicore.document;

import io.skillsync.aicore.document.HiddenText.HiddenReason;
import io.skillsync.aicore.document.StructuredLines.TextLook;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Walks through a page and writes what is seen as lines.
final class HtmlWalk {
    /// Pages nest some thirty elements; what lies deeper than this is read as plain text, because
    /// each level costs the stack a few frames.
    private static final int DEEPEST = 300;

    private static final Set<String> SKIPPED =
            Set.of(
                    "script",
                    "style",
                    "noscript",
                    "template",
                    "svg",
                    "head",
                    "title",
                    "object",
                    "iframe",
                    "select",
                    "button");
    private static final Set<String> INLINE =
            Set.of(
                    "a", "abbr", "b", "bdi", "cite", "code", "data", "dfn", "em", "font", "i",
                    "img", "ins", "kbd", "label", "mark", "q", "s", "samp", "small", "span",
                    "strong", "sub", "sup", "time", "u", "var", "wbr");
    private static final Set<String> GAPPED_DISPLAY =
            Set.of("inline-block", "inline-flex", "flex", "table-cell", "inline-grid");

    private final StructuredLines lines;
    private final HtmlStyles styles;
    private final List<HiddenText> hidden;

    /// How many elements the walk is inside of just now.
    private int depth;

    HtmlWalk(StructuredLines lines, HtmlStyles styles, List<HiddenText> hidden) {
        this.lines = lines;
        this.styles = styles;
        this.hidden = hidden;
    }

    void walk(Element body) {
        walk(body, new Context(TextLook.BODY, 0xFFFFFF, null, false));
    }

    private void walk(Node node, Context context) {
        if (node instanceof TextNode text) {
            addText(text.getWholeText(), context);
        } else if (node instanceof Element element) {
            walkElement(element, context);
        }
    }

    private void walkElement(Element element, Context context) {
        var tag = element.normalName();
        if (SKIPPED.contains(tag)) {
            return;
        }
        if (unseen(element)) {
            report(element.text(), HiddenReason.INVISIBLE);
            return;
        }
        if (tag.equals("br")) {
            lines.lineBreak();
            return;
        }
        if (depth == DEEPEST) {
            addText(element.text(), context);
            return;
        }
        depth++;
        walkWithin(element, tag, context.inside(element, styles));
        depth--;
    }

    private void walkWithin(Element element, String tag, Context inner) {
        if (inline(element, tag)) {
            walkInline(element, inner);
        } else if (tag.equals("td") || tag.equals("th")) {
            lines.gap();
            walkChildren(element, inner);
            lines.gap();
        } else {
            walkBlock(element, tag, inner);
        }
    }

    private void walkInline(Element element, Context context) {
        var apart = apart(element);
        if (apart) {
            lines.gap();
        }
        walkChildren(element, context);
        if (apart) {
            lines.gap();
        }
    }

    private void walkBlock(Element element, String tag, Context context) {
        lines.blockBreak();
        if (tag.matches("h[1-6]")) {
            lines.heading(tag.charAt(1) - '0');
        }
        var item = (tag.equals("li") || tag.equals("dd")) && !container(element);
        if (item) {
            lines.item();
        }
        walkChildren(element, context);
        lines.blockBreak();
        lines.heading(0);
        if (item) {
            lines.endItem();
        }
    }

    /// An element of a list that holds several blocks is an entry with a life of its own, no item.
    private static boolean container(Element item) {
        var blocks =
                item
                        .select(
                                "> p, > div, > h1, > h2, > h3, > h4, > h5, > h6, > section, > article, > header, > ul")
                        .stream()
                        .filter(block -> !block.text().isBlank())
                        .toList();
        return blocks.size() > 1
                || blocks.size() == 1
                        && !blocks.getFirst().normalName().equals("ul")
                        && container(blocks.getFirst());
    }

    private void walkChildren(Element element, Context context) {
        for (var child : element.childNodes()) {
            walk(child, context);
        }
    }

    private boolean inline(Element element, String tag) {
        var display = styles.get(element, "display");
        if (display == null) {
            return INLINE.contains(tag);
        }
        return display.startsWith("inline") || (INLINE.contains(tag) && display.equals("contents"));
    }

    /// Inline elements that stand beside each other with room between: badges, cells, neighbours of
    /// their own kind.
    private boolean apart(Element element) {
        var display = styles.get(element, "display");
        if (display != null && GAPPED_DISPLAY.contains(display)) {
            return true;
        }
        if (display != null && !INLINE.contains(element.normalName())) {
            return true;
        }
        var parent = element.parent();
        var around = parent == null ? null : styles.get(parent, "display");
        if (around != null && around.contains("flex")) {
            return true;
        }
        return neighbour(element, element.nextSibling())
                || neighbour(element, element.previousSibling());
    }

    private static boolean neighbour(Element element, Node beside) {
        return beside instanceof Element other
                && other.normalName().equals(element.normalName())
                && !element.wholeText().endsWith(" ")
                && !other.wholeText().endsWith(" ");
    }

    private boolean unseen(Element element) {
        if (element.hasAttr("hidden")) {
            return true;
        }
        var display = styles.get(element, "display");
        var visibility = styles.get(element, "visibility");
        var opacity = styles.get(element, "opacity");
        return "none".equals(display)
                || "hidden".equals(visibility)
                || (opacity != null && opacity.matches("0(\\.0\\d*)?"))
                || farAway(styles.get(element, "left"))
                || farAway(styles.get(element, "text-indent"))
                || farAway(styles.get(element, "top"));
    }

    private static boolean farAway(String length) {
        return length != null && length.matches("-\\d{4,}(\\.\\d+)?(px|pt|em)?");
    }

    private void addText(String raw, Context context) {
        var words = (context.preformatted() ? raw : raw.replaceAll("[\\s\\u00A0]+", " "));
        words = ZeroWidth.strip(words, 1, new Box(0, 0, 0, 0), lines.offset(), hidden);
        if (lines.endsWithSpace()) {
            words = words.stripLeading();
        }
        if (words.isEmpty()) {
            return;
        }
        var look = context.look();
        if (look.size() < 2.5) {
            report(words, HiddenReason.TINY);
        } else if (context.background() >= 0
                && Contrast.ratio(look.color(), context.background()) < Contrast.UNSEEN) {
            report(words, HiddenReason.COLOR_LIKE_BACKGROUND);
        } else {
            lines.add(Ligatures.apart(words), look, context.link());
        }
    }

    private void report(String words, HiddenReason reason) {
        if (words.chars().anyMatch(Character::isLetterOrDigit)) {
            hidden.add(
                    new HiddenText(words.strip(), reason, 1, new Box(0, 0, 0, 0), lines.offset()));
        }
    }

    /// What an element hands down: its look, the colour behind it (-1 where unknown), its link.
    private record Context(TextLook look, int background, String link, boolean preformatted) {

        Context inside(Element element, HtmlStyles styles) {
            var tag = element.normalName();
            var size = CssValues.size(styles.get(element, "font-size"), look.size(), tag);
            var bold = CssValues.bold(styles.get(element, "font-weight"), look.bold(), tag);
            var style = styles.get(element, "font-style");
            var italic =
                    style == null
                            ? look.italic()
                                    || tag.equals("em")
                                    || tag.equals("i")
                                    || tag.equals("cite")
                            : style.contains("italic") || style.contains("oblique");
            var color = CssValues.color(styles.get(element, "color"), look.color());
            var target = tag.equals("a") && element.hasAttr("href") ? element.attr("href") : link;
            return new Context(
                    new TextLook(size, bold, italic, color),
                    behind(element, styles),
                    target,
                    preformatted || tag.equals("pre"));
        }

        private int behind(Element element, HtmlStyles styles) {
            var picture = styles.get(element, "background");
            if (picture != null && !picture.equals("none") && !picture.equals("transparent")) {
                return CssValues.color(picture, -1);
            }
            var plain = styles.get(element, "background-color");
            if (plain != null && !plain.equals("transparent") && !plain.equals("inherit")) {
                return CssValues.color(plain, -1);
            }
            var place = styles.get(element, "position");
            return "absolute".equals(place) || "fixed".equals(place) ? -1 : background;
        }
    }
}
