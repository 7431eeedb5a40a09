package io.skillsync.aicore.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads articles from text: a line `## id | category | title | tags | source`, then the content.
final class ArticleReader {
    private static final String HEAD = "## ";
    private static final int FIELDS_WITH_SOURCE = 5;

    private ArticleReader() {}

    static List<Article> read(String text) {
        var articles = new ArrayList<Article>();
        for (var part : text.split("(?m)^" + HEAD)) {
            if (!part.isBlank()) {
                articles.add(article(part));
            }
        }
        return List.copyOf(articles);
    }

    private static Article article(String part) {
        var lines = part.lines().toList();
        var head = lines.getFirst().split("\\s*\\|\\s*");
        var content =
                lines.stream()
                        .skip(1)
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .collect(Collectors.joining(" "));
        var tags = Stream.of(head[3].split("\\s*,\\s*")).map(String::strip).toList();
        return new Article(
                head[0].strip(),
                head[1],
                head[2],
                tags,
                head.length == FIELDS_WITH_SOURCE ? head[4].strip() : "",
                content);
    }
}
