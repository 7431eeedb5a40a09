package io.skillsync.aicore.knowledge;

import java.util.Optional;

/// What a list of articles can be narrowed by; letters' case does not matter.
///
/// @param question orders the list by how well each article answers it
public record ArticleFilter(
        Optional<String> question, Optional<String> category, Optional<String> tag) {
    boolean admits(Article article) {
        return category.map(article.category()::equalsIgnoreCase).orElse(true)
                && tag.map(wanted -> article.tags().stream().anyMatch(wanted::equalsIgnoreCase))
                        .orElse(true);
    }
}
