package io.skillsync.aicore.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.skillsync.aicore.embedding.WordBagEmbedder;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class KnowledgeBaseTest {
    private final List<Article> articles = KnowledgeBase.shipped();

    @Test
    void at_least_sixty_articles_ship_with_tags_and_unique_ids() {
        assertThat(articles).hasSizeGreaterThanOrEqualTo(60);
        assertThat(articles.stream().map(Article::id)).doesNotHaveDuplicates();
        assertThat(articles)
                .allSatisfy(article -> {
                    assertThat(article.tags()).isNotEmpty();
                    assertThat(article.content().split("\\s+").length)
                            .as(article.id())
                            .isBetween(25, 130);
                });
        assertThat(articles.stream().map(Article::category).collect(Collectors.toSet()))
                .hasSizeGreaterThanOrEqualTo(7);
    }

    @Test
    void what_the_law_says_names_its_source() {
        assertThat(articles)
                .filteredOn(article ->
                        article.content()
                                .matches(".*(European Union|Article \\d+|AI Act|directive).*"))
                .isNotEmpty()
                .allSatisfy(article -> assertThat(article.source()).as(article.id()).isNotBlank());
    }

    @Test
    void every_article_is_found_by_its_own_title() {
        var base = new KnowledgeBase(articles, new WordBagEmbedder());
        assertThat(articles)
                .allSatisfy(article ->
                        assertThat(base.search(article.title(), 2))
                                .extracting(hit -> hit.article().id())
                                .contains(article.id()));
    }
}
