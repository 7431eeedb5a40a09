package io.skillsync.aicore.knowledge;

import io.skillsync.aicore.embedding.Embedder;
import io.skillsync.aicore.embedding.Embedding;
import io.skillsync.kernel.Invalid;
import io.skillsync.kernel.Page;
import io.skillsync.kernel.PageRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Finds articles by meaning and by rare words together. Articles are embedded when first searched,
/// which takes about a second for the entries that ship; that, and every search, belongs on a
/// worker.
public final class KnowledgeBase {
    /// An article and how well it answers, 0 to 1.
    ///
    /// @param meaning how close it is without regard to words, 0 to 1: few words shared by chance
    ///   weigh much in a short question
    public record Hit(Article article, double relevance, double meaning) {}

    /// What meaning counts beside words.
    private static final double MEANING = 0.65;

    /// Below this an article has nothing to do with the question.
    private static final double NEAR = 0.25;

    private record Entry(Article article, Embedding head, Embedding body, Set<String> words) {}

    private record Index(List<Entry> entries, Map<String, Double> rarity) {}

    private final Embedder embedder;
    private final List<Article> articles;
    private final Map<UUID, Article> byCursor = new LinkedHashMap<>();
    private volatile Index index;

    public KnowledgeBase(List<Article> articles, Embedder embedder) {
        this.embedder = embedder;
        this.articles = List.copyOf(articles);
        articles.forEach(article -> byCursor.put(cursor(article), article));
    }

    /// The articles that ship with the service.
    public static List<Article> shipped() {
        try (var in =
                KnowledgeBase.class.getClassLoader().getResourceAsStream("knowledge/articles.md")) {
            if (in == null) {
                throw new IllegalStateException("The distribution lacks its articles.");
            }
            return ArticleReader.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Index index() {
        if (index == null) {
            synchronized (this) {
                if (index == null) index = built();
            }
        }
        return index;
    }

    private Index built() {
        var entries = articles.stream().map(this::entry).toList();
        var rarity = new HashMap<String, Double>();
        for (var entry : entries) {
            entry.words().forEach(word -> rarity.merge(word, 1.0, Double::sum));
        }
        rarity.replaceAll((_, count) -> Math.log(1 + entries.size() / count));
        return new Index(entries, rarity);
    }

    private Entry entry(Article article) {
        var head = article.title() + ". " + String.join(", ", article.tags());
        return new Entry(
                article,
                embedder.embed(head),
                embedder.embed(article.content()),
                ContentWords.of(head + " " + article.content()));
    }

    public List<Article> articles() {
        return articles;
    }

    public Optional<Article> article(String id) {
        return articles.stream().filter(article -> article.id().equals(id)).findFirst();
    }

    /// A part of the list; what the pages before held is known by the last article of theirs.
    public Page<Article> page(ArticleFilter filter, PageRequest page) {
        checkCategory(filter);
        var found =
                filter.question().map(this::near).orElse(articles).stream()
                        .filter(filter::admits)
                        .toList();
        var from = page.after().map(after -> placeBehind(after, found)).orElse(0);
        return Page.of(
                found.stream().skip(from).limit(page.limit() + 1L).toList(),
                page,
                KnowledgeBase::cursor);
    }

    private List<Article> near(String question) {
        return search(question, articles.size()).stream()
                .filter(hit -> hit.relevance() >= NEAR)
                .map(Hit::article)
                .toList();
    }

    private int placeBehind(UUID cursor, List<Article> found) {
        var at = found.indexOf(byCursor.get(cursor));
        if (at < 0) throw new Invalid("after", "page.cursor", "This is not a cursor of this list.");
        return at + 1;
    }

    private void checkCategory(ArticleFilter filter) {
        var known = articles.stream().map(Article::category).distinct().sorted().toList();
        filter.category()
                .filter(wanted -> known.stream().noneMatch(wanted::equalsIgnoreCase))
                .ifPresent(_ -> {
                    throw new Invalid(
                            "category",
                            "knowledge.category-unknown",
                            "Categories are %s.".formatted(String.join(", ", known)));
                });
    }

    /// Articles are named by words, cursors are not.
    private static UUID cursor(Article article) {
        return UUID.nameUUIDFromBytes(article.id().getBytes(StandardCharsets.UTF_8));
    }

    /// The best articles for a question, best first.
    public List<Hit> search(String question, int limit) {
        var asked = embedder.embed(question);
        var words = ContentWords.of(question);
        var hits = new ArrayList<Hit>();
        for (var entry : index().entries()) {
            var closest = Math.max(asked.closeness(entry.head()), asked.closeness(entry.body()));
            var meaning = Math.max(0, closest);
            hits.add(
                    new Hit(
                            entry.article(),
                            MEANING * meaning + (1 - MEANING) * shared(words, entry.words()),
                            meaning));
        }
        hits.sort(
                Comparator.comparingDouble(Hit::relevance)
                        .reversed()
                        .thenComparing(hit -> hit.article().id()));
        return List.copyOf(hits.subList(0, Math.min(limit, hits.size())));
    }

    /// The share of the question's words, weighted by how rare they are, that the article has.
    private double shared(Set<String> question, Set<String> article) {
        var all = 0.0;
        var found = 0.0;
        for (var word : question) {
            var weight = index().rarity().getOrDefault(word, Math.log(1.0 + articles.size()));
            all += weight;
            found += article.contains(word) ? weight : 0;
        }
        return all == 0 ? 0 : found / all;
    }
}
