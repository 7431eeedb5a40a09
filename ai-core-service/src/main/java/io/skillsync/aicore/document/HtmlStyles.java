package io.skillsync.aicore.document;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Selector;

/// The declarations of a page's style sheets that matter for reading, per element. Later rules win;
/// specificity, media queries and pseudo elements are left out.
final class HtmlStyles {
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)\\}");
    private static final Pattern VARIABLE =
            Pattern.compile("var\\(\\s*(--[\\w-]+)\\s*(?:,([^()]*(?:\\([^()]*\\))?[^()]*))?\\)");
    private static final int MOST_RULES = 2000;
    private static final List<String> WANTED =
            List.of(
                    "display",
                    "visibility",
                    "font-size",
                    "font-weight",
                    "font-style",
                    "color",
                    "background",
                    "background-color",
                    "opacity",
                    "text-transform",
                    "position",
                    "left",
                    "top",
                    "text-indent",
                    "float");

    private final Map<Element, Map<String, String>> declared = new IdentityHashMap<>();
    private final Map<String, String> variables = new HashMap<>();

    static HtmlStyles of(Document html) {
        var styles = new HtmlStyles();
        for (var sheet : html.select("style")) {
            styles.addSheet(html, withoutAtRules(COMMENT.matcher(sheet.data()).replaceAll(" ")));
        }
        for (var element : html.select("[style]")) {
            styles.declare(element, element.attr("style"));
        }
        return styles;
    }

    /// The value of a property for one element, or null where nothing sets it.
    String get(Element element, String property) {
        var own = declared.get(element);
        var value = own == null ? null : own.get(property);
        return value == null ? null : resolve(value, 0);
    }

    private String resolve(String value, int depth) {
        var use = VARIABLE.matcher(value);
        if (depth > 5 || !use.find()) {
            return value.strip();
        }
        var set = variables.get(use.group(1));
        var replacement = set != null ? set : use.group(2) == null ? "" : use.group(2);
        return resolve(
                value.substring(0, use.start()) + replacement.strip() + value.substring(use.end()),
                depth + 1);
    }

    private void addSheet(Document html, String sheet) {
        var rules = RULE.matcher(sheet);
        var count = 0;
        while (rules.find() && count++ < MOST_RULES) {
            var body = rules.group(2);
            for (var selector : rules.group(1).split(",")) {
                addRule(html, selector.strip(), body);
            }
        }
    }

    private void addRule(Document html, String selector, String body) {
        if (selector.equals(":root") || selector.equals("html")) {
            rememberVariables(body);
        }
        if (selector.isEmpty() || selector.contains(":") || selector.startsWith("@")) {
            return;
        }
        try {
            for (var element : html.select(selector)) {
                declare(element, body);
            }
        } catch (Selector.SelectorParseException | IllegalArgumentException foreign) {
            // A selector that the parser does not know styles nothing here.
            return;
        }
    }

    private void rememberVariables(String body) {
        for (var declaration : body.split(";")) {
            var colon = declaration.indexOf(':');
            if (colon > 0 && declaration.strip().startsWith("--")) {
                variables.put(
                        declaration.substring(0, colon).strip(),
                        declaration.substring(colon + 1).strip());
            }
        }
    }

    private void declare(Element element, String body) {
        for (var declaration : body.split(";")) {
            var colon = declaration.indexOf(':');
            if (colon <= 0) {
                continue;
            }
            var property = declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            if (WANTED.contains(property)) {
                var value =
                        declaration
                                .substring(colon + 1)
                                .replace("!important", "")
                                .strip()
                                .toLowerCase(Locale.ROOT);
                declared.computeIfAbsent(element, any -> new HashMap<>()).put(property, value);
            }
        }
    }

    /// The sheet without its `@media`, `@font-face` and other blocks.
    private static String withoutAtRules(String sheet) {
        var kept = new StringBuilder();
        var at = 0;
        while (at < sheet.length()) {
            var start = sheet.indexOf('@', at);
            if (start < 0) {
                return kept.append(sheet, at, sheet.length()).toString();
            }
            kept.append(sheet, at, start);
            at = endOfAtRule(sheet, start);
        }
        return kept.toString();
    }

    private static int endOfAtRule(String sheet, int start) {
        var depth = 0;
        for (var i = start; i < sheet.length(); i++) {
            var c = sheet.charAt(i);
            if (c == ';' && depth == 0) {
                return i + 1;
            }
            depth += c == '{' ? 1 : 0;
            if (c == '}' && --depth <= 0) {
                return i + 1;
            }
        }
        return sheet.length();
    }
}
