package io.skillsync.aicore.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What describes an entry: paragraphs, items, and a list of technologies where one is labelled.
record EntryBody(Field description, List<Field> items, List<String> technologies) {
    private static final Pattern TECHNOLOGIES =
            Pattern.compile(
                    "(?iu)^(?:key\\s+)?(?:technologies|tech(?:nology)? stack|tech|stack|tools|environment|technologien|technologies used|skills|keywords)(?: used)?\\s*:\\s*(.+)$");
    private static final Pattern LABEL =
            Pattern.compile(
                    "(?iu)^(?:key )?(?:achievements|highlights|responsibilities|accomplishments|duties|results|impact|aufgaben|tasks|selected achievements)(?: and .*)?:?$");

    /// True for a label such as `Highlights` over the items of an entry.
    static boolean label(String text) {
        return LABEL.matcher(text).matches();
    }

    static EntryBody of(Entry entry) {
        var technologies = new ArrayList<String>();
        var items = new ArrayList<Block>();
        var paragraphs = new ArrayList<Block>();
        for (var block : entry.body()) {
            var listed = TECHNOLOGIES.matcher(block.text());
            if (listed.matches()) {
                technologies.addAll(SkillReader.items(listed.group(1)));
            } else if (LABEL.matcher(block.text()).matches()
                    || block.text().isBlank()
                    || Places.score(block.text()) >= 2.5) {
                continue;
            } else if (block.item()) {
                items.add(block);
            } else if (!Dates.mostlyDates(block.text())) {
                paragraphs.add(block);
            }
        }
        if (items.isEmpty() && paragraphs.size() > 1) {
            takeItems(paragraphs, items);
        } else if (items.isEmpty()
                && paragraphs.size() == 1
                && !paragraphs.getFirst().text().matches("(?s).*[.!?]$")) {
            // A sentence without a full stop is what one writes in a list.
            items.addAll(paragraphs);
            paragraphs.clear();
        }
        return new EntryBody(
                description(paragraphs),
                items.stream().map(EntryBody::field).toList(),
                technologies);
    }

    /// Items without marks: several paragraphs of one sentence; the first may still describe the
    /// whole.
    private static void takeItems(List<Block> paragraphs, List<Block> items) {
        var first = paragraphs.getFirst().text();
        var stops =
                paragraphs.subList(1, paragraphs.size()).stream()
                        .filter(block -> block.text().endsWith("."))
                        .count();
        var describes =
                first.matches("(?s).*[.!?]\\s+\\p{Lu}.*")
                        || first.endsWith(".") && stops * 2 < paragraphs.size() - 1;
        var from = describes ? 1 : 0;
        items.addAll(paragraphs.subList(from, paragraphs.size()));
        paragraphs.subList(from, paragraphs.size()).clear();
    }

    private static Field description(List<Block> paragraphs) {
        if (paragraphs.isEmpty()) {
            return null;
        }
        var text = String.join("\n", paragraphs.stream().map(Block::text).toList());
        return Field.of(text, 0.8, paragraphs.getFirst().source());
    }

    private static Field field(Block block) {
        return Field.of(block.text(), block.first().item() ? 0.92 : 0.7, block.source());
    }

    List<String> notedItems(FieldLog log, String path) {
        var values = new ArrayList<String>();
        for (var item : items) {
            values.add(log.note(path + "[" + values.size() + "]", item));
        }
        return values;
    }
}
