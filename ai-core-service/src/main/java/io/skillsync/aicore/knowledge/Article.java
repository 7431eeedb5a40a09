package io.skillsync.aicore.knowledge;

import io.skillsync.kernel.Invalid;
import java.util.List;

/// An entry of the knowledge base.
///
/// @param id stable, fit for addresses
/// @param source the law or publication that a stated fact comes from; empty where the entry is
///   advice of our own
public record Article(
        String id,
        String category,
        String title,
        List<String> tags,
        String source,
        String content) {
    public Article {
        tags = List.copyOf(tags);
        if (id.isBlank() || title.isBlank() || content.isBlank()) {
            throw new Invalid(
                    "content", "knowledge.empty", "An article has an id, a title and a text.");
        }
    }
}
