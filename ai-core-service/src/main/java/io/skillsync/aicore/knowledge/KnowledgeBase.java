package io.skillsync.aicore.knowledge;

import io.skillsync.aicore.embedding.Embedder;
import io.skillsync.aicore.embedding.Embedding;
import io.skillsync.aicore.skill.Token;
import io.skillsync.aicore.skill.Tokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Finds articles by meaning and by rare words together. Articles are embedded when the base is
/// made, which takes about a second for the entries that ship.
public final class KnowledgeBase {
    /// An article and how well it answers, 0 to 1.
    public record Hit(Article article, double relevance) {}

    /// What meaning counts beside words.
    private static final double MEANING = 0.65;

    private static final int SHORTEST_WORD = 3;

    private record Entry(Article article, Embedding head, Embedding body, Set<String> words) {}

    private final Embedder embedder;
    private final List<Entry> entries;
    private final Map<String, Double> rarity = new HashMap<>();

    public KnowledgeBase(List<Article> articles, Embedder embedder) {
        this.embedder = embedder;
        this.entries = articles.stream().map(this::entry).toList();
        for (var entry : entries) {
            entry.words().forEach(word -> rarity.merge(word, 1.0, Double::sum));
        }
        rarity.replaceAll((_, count) -> Math.log(1 + entries.size() / count));
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

    private Entry entry(Article article) {
        var head = article.title() + ". " + String.join(", ", article.tags());
        return new Entry(
                article,
                embedder.embed(head),
                embedder.embed(article.content()),
                stems(head + " " + article.content()));
    }

    public List<Article> articles() {
        return entries.stream().map(Entry::article).toList();
    }

    public Optional<Article> article(String id) {
        return entries.stream()
                .map(Entry::article)
                .filter(article -> article.id().equals(id))
                .findFirst();
    }

    /// The best articles for a question, best first.
    public List<Hit> search(String question, int limit) {
        var asked = embedder.embed(question);
        var words = stems(question);
        var hits = new ArrayList<Hit>();
        for (var entry : entries) {
            var meaning = Math.max(asked.closeness(entry.head()), asked.closeness(entry.body()));
            hits.add(
                    new Hit(
                            entry.article(),
                            MEANING * Math.max(0, meaning)
                                    + (1 - MEANING) * shared(words, entry.words())));
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
            var weight = rarity.getOrDefault(word, Math.log(1.0 + entries.size()));
            all += weight;
            found += article.contains(word) ? weight : 0;
        }
        return all == 0 ? 0 : found / all;
    }

    /// Words without the endings that only grammar wants.
    private static Set<String> stems(String text) {
        return Tokens.of(text).stream()
                .map(Token::folded)
                .filter(word ->
                        word.length() > SHORTEST_WORD
                                && Character.isLetter(word.charAt(0))
                                && !COMMON.contains(word))
                .map(word -> word.replaceFirst("(?:ing|ed|es|s|ly|ation|ations|ment)$", ""))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static final Set<String> COMMON =
            Set.of(
                    "what", "when", "where", "which", "should", "could", "would", "have", "with",
                    "that", "this", "from", "your", "about", "they", "them", "does", "there",
                    "their", "will", "into", "than", "then", "some", "very", "just", "like", "want",
                    "need", "make", "good", "best", "tell", "help", "please", "know", "much",
                    "many", "more", "most");
}
