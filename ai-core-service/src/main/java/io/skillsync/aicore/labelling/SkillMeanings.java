package io.skillsync.aicore.labelling;

import io.skillsync.aicore.embedding.ContentHash;
import io.skillsync.aicore.embedding.Embedder;
import io.skillsync.aicore.labelling.Phrases.Phrase;
import io.skillsync.aicore.skill.Concept;
import io.skillsync.aicore.skill.SkillCategory;
import io.skillsync.aicore.skill.SkillTaxonomy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Finds the skill that a sentence means without naming it ("drove a lorry"). Being right comes
/// before finding much: at most one skill a sentence, only where a phrase of the sentence and the
/// sentence as a whole are near it, and nearer than what sentences speak of that ask for no skill.
/// Personal qualities are never concluded, nor what has a proper name: who uses Kubernetes says so.
/// Blocking; a sentence takes some ten milliseconds.
final class SkillMeanings {
    /// A phrase that is near many skills is near none in particular: part of its mean closeness to
    /// its nearest ones is taken off, as `SkillRanker` does.
    private static final double COMMONPLACE = 0.4;

    private static final int NEAREST = 10;

    /// Set on 140 sentences of our own, half of them without a skill: 10 of 11 finds above it were
    /// what we had in mind, 28 of 34 above 0.7; but of 40 further sentences 7 of 16 finds above 0.7
    /// were wrong, so it stays high.
    private static final double SURE = 0.88;

    /// A sentence must be so much nearer to a skill than to anything else before its phrases are
    /// looked at: all finds above the limit were, and it saves most of the work.
    private static final double PROMISING = 0.2;

    /// Sentences of a text that are read, and phrases of the most promising ones that are looked
    /// into; both bound the time of a request to some seconds, whatever the text.
    private static final int MOST_SENTENCES = 300;

    private static final int MOST_PHRASES = 1500;

    /// A sentence has fewer; a list without punctuation must not use up the whole text's share.
    private static final int PHRASES_OF_A_SENTENCE = 150;

    private static final int SHORTEST_LABEL = 5;
    private static final String NO_SKILLS = "/labelling/no-skills.txt";

    private static final Set<SkillCategory> ONLY_NAMED =
            Set.of(
                    SkillCategory.LANGUAGE,
                    SkillCategory.CERTIFICATION,
                    SkillCategory.PROGRAMMING_LANGUAGE,
                    SkillCategory.FRAMEWORK,
                    SkillCategory.DATABASE,
                    SkillCategory.TOOL,
                    SkillCategory.CLOUD,
                    SkillCategory.SOFT);

    private record Label(String text, Concept concept) {}

    /// A skill that a sentence means.
    ///
    /// @param sentence its place in the list
    /// @param phrase the words that come nearest, with their place in the sentence
    /// @param closeness of phrase and label, -1 to 1
    record Meaning(int sentence, Concept concept, Phrase phrase, double closeness) {}

    private record Promise(int sentence, float[] whole, double nothing, double promise) {}

    private final Embedder embedder;
    private final List<Label> labels;
    private final LabelVectors vectors;
    private final LabelVectors nothing;

    /// Embeds the labels, unless their vectors were kept: some three thousand, a few seconds.
    SkillMeanings(SkillTaxonomy taxonomy, Embedder embedder, KeptVectors kept) {
        this.embedder = embedder;
        this.labels =
                taxonomy.concepts().stream().flatMap(SkillMeanings::labels).distinct().toList();
        this.vectors = vectors(labels.stream().map(Label::text).toList(), kept);
        this.nothing = vectors(noSkills(), kept);
    }

    private LabelVectors vectors(List<String> texts, KeptVectors kept) {
        var key = ContentHash.of(embedder.model().sha256() + "\n" + String.join("\n", texts));
        return LabelVectors.of(
                kept.find(key)
                        .orElseGet(() -> {
                            var computed = LabelVectors.embed(texts, embedder);
                            kept.keep(key, computed);
                            return computed;
                        }));
    }

    private static Stream<Label> labels(Concept concept) {
        if (ONLY_NAMED.contains(concept.category())) return Stream.of();
        return Stream.concat(Stream.of(concept.name()), concept.aliases().stream())
                .filter(text -> text.length() >= SHORTEST_LABEL)
                .filter(text -> text.substring(1).chars().noneMatch(Character::isUpperCase))
                .filter(text -> !isOfOffices(concept.category()) || text.contains(" "))
                .map(text -> new Label(text, concept));
    }

    /// Single words of these fields are names of products, or everyday words.
    private static boolean isOfOffices(SkillCategory category) {
        return category.technical() || category == SkillCategory.OFFICE;
    }

    private static List<String> noSkills() {
        try (var in = SkillMeanings.class.getResourceAsStream(NO_SKILLS);
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What the sentences mean, in their order.
    List<Meaning> in(List<String> all) {
        if (labels.isEmpty() || all.isEmpty()) return List.of();
        var sentences = all.subList(0, Math.min(all.size(), MOST_SENTENCES));
        var meanings = new ArrayList<Meaning>();
        var left = MOST_PHRASES;
        for (var promise : promises(sentences)) {
            var sentence = sentences.get(promise.sentence());
            var phrases =
                    new ArrayList<>(Phrases.of(sentence, Math.min(left, PHRASES_OF_A_SENTENCE)));
            left -= phrases.size();
            phrases.add(new Phrase(sentence, 0, sentence.length()));
            meaning(phrases, promise).ifPresent(meanings::add);
            if (left <= 0) break;
        }
        meanings.sort(Comparator.comparingInt(Meaning::sentence));
        return meanings;
    }

    /// The sentences that may mean a skill, the most promising first.
    private List<Promise> promises(List<String> sentences) {
        var whole = LabelVectors.embed(sentences, embedder::embedOnce);
        var toLabels = vectors.closeness(whole);
        var toNothing = nothing.closeness(whole);
        var promises = new ArrayList<Promise>();
        for (var i = 0; i < sentences.size(); i++) {
            var other = max(toNothing[i]);
            var promise = max(toLabels[i]) - other;
            if (promise >= PROMISING) promises.add(new Promise(i, toLabels[i], other, promise));
        }
        promises.sort(Comparator.comparingDouble(promise -> -promise.promise()));
        return promises;
    }

    private Optional<Meaning> meaning(List<Phrase> phrases, Promise promise) {
        var texts = phrases.stream().map(Phrase::text).toList();
        var closeness = vectors.closeness(LabelVectors.embed(texts, embedder::embedOnce));
        var sure = SURE;
        Meaning best = null;
        for (var phrase = 0; phrase < closeness.length; phrase++) {
            var taken =
                    COMMONPLACE * SkillRanker.meanOfNearest(closeness[phrase], NEAREST)
                            + promise.nothing();
            for (var label = 0; label < labels.size(); label++) {
                var score = closeness[phrase][label] - taken + promise.whole()[label];
                if (score >= sure) {
                    sure = score;
                    best =
                            new Meaning(
                                    promise.sentence(),
                                    labels.get(label).concept(),
                                    phrases.get(phrase),
                                    closeness[phrase][label]);
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static double max(float[] values) {
        var max = Double.NEGATIVE_INFINITY;
        for (var value : values) max = Math.max(max, value);
        return max;
    }
}
