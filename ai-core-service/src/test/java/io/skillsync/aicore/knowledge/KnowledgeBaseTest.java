package io.skillsync.aicore.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skillsync.aicore.embedding.Embedder;
import io.skillsync.aicore.embedding.Embedding;
import io.skillsync.aicore.embedding.EmbeddingModel;
import io.skillsync.aicore.embedding.WordBagEmbedder;
import io.skillsync.kernel.Invalid;
import io.skillsync.kernel.PageRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    @Test
    void the_list_is_narrowed_by_category_and_tag_and_read_page_by_page() {
        var base = new KnowledgeBase(articles, new WordBagEmbedder());
        var offers = new ArticleFilter(Optional.empty(), Optional.of("offer"), Optional.empty());
        var first = base.page(offers, new PageRequest(4, Optional.empty()));
        var rest = base.page(offers, new PageRequest(4, first.next()));
        assertThat(first.items()).hasSize(4);
        assertThat(rest.next()).isEmpty();
        assertThat(Stream.concat(first.items().stream(), rest.items().stream()).map(Article::id))
                .containsExactlyElementsOf(
                        articles.stream()
                                .filter(article -> article.category().equals("OFFER"))
                                .map(Article::id)
                                .toList());
        assertThat(
                        base.page(
                                        new ArticleFilter(
                                                Optional.empty(),
                                                Optional.empty(),
                                                Optional.of("ats")),
                                        PageRequest.first())
                                .items())
                .isNotEmpty()
                .allSatisfy(article -> assertThat(article.tags()).contains("ATS"));
    }

    @Test
    void an_unknown_category_and_a_foreign_cursor_are_told() {
        var base = new KnowledgeBase(articles, new WordBagEmbedder());
        assertThatThrownBy(() ->
                        base.page(
                                new ArticleFilter(
                                        Optional.empty(), Optional.of("COOKING"), Optional.empty()),
                                PageRequest.first()))
                .isInstanceOfSatisfying(
                        Invalid.class, told -> assertThat(told.getMessage()).contains("RESUME"));
        assertThatThrownBy(() ->
                        base.page(
                                new ArticleFilter(
                                        Optional.empty(), Optional.empty(), Optional.empty()),
                                new PageRequest(5, Optional.of(new UUID(1, 1)))))
                .isInstanceOfSatisfying(
                        Invalid.class, told -> assertThat(told.code()).isEqualTo("page.cursor"));
    }

    @Test
    void nothing_is_embedded_before_somebody_searches() {
        var base =
                new KnowledgeBase(
                        articles,
                        new Embedder() {
                            @Override
                            public Embedding embed(String text) {
                                throw new IllegalStateException("Nobody has searched yet.");
                            }

                            @Override
                            public EmbeddingModel model() {
                                throw new IllegalStateException("Nobody has searched yet.");
                            }
                        });
        assertThat(base.articles()).isNotEmpty();
        assertThat(base.article("resume-length")).isPresent();
        assertThatThrownBy(() -> base.search("resume", 1)).hasMessageContaining("yet");
    }
}
