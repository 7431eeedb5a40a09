package io.skillsync.aicore.labelling;

import io.skillsync.aicore.embedding.Embedder;
import io.skillsync.aicore.labelling.RecognisedSkill.RecognisedBy;
import io.skillsync.aicore.skill.Concept;
import io.skillsync.aicore.skill.SkillMention;
import io.skillsync.aicore.skill.SkillTaxonomy;
import io.skillsync.aicore.skill.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/// Finds the skills that a text speaks of, named or meant. Blocking, and the first call takes
/// seconds more, because the labels of the taxonomy get their vectors then.
public final class RecogniseSkills {
    private static final Pattern END_OF_SENTENCE = Pattern.compile("(?<=[.!?;])\\s+|\\n|[•·]");

    /// A line, or a part of one that never ends: what surrounds an everyday word is looked at for
    /// each such word, so the time grows with the square of the length.
    private static final Pattern LINE = Pattern.compile("[^\\n]{1,1000}(?=\\s|$)|[^\\n]{1,1000}");

    /// A sentence of fewer words is an item of a list, which names what it means.
    private static final int FEWEST_WORDS = 3;

    private final SkillTaxonomy taxonomy;
    private final Embedder embedder;
    private final KeptVectors kept;
    private Ready ready;

    public RecogniseSkills(SkillTaxonomy taxonomy, Embedder embedder, KeptVectors kept) {
        this.taxonomy = taxonomy;
        this.embedder = embedder;
        this.kept = kept;
    }

    /// Everything that was found in a text.
    ///
    /// @param taxonomy the version that was looked for
    public record Recognition(List<RecognisedSkill> mentions, String taxonomy, String model) {}

    private record Ready(SkillTaxonomy taxonomy, SkillMeanings meanings) {}

    private record Sentence(String text, int start) {}

    /// The mentions from left to right; what is meant comes beside what is named, but not for a
    /// skill that the same sentence names, nor for words that name another one.
    public Recognition in(String text) {
        var now = ready();
        var mentions = new ArrayList<>(named(text, now.taxonomy()));
        mentions.addAll(meant(text, mentions, now.meanings()));
        mentions.sort(Comparator.comparingInt(RecognisedSkill::start));
        return new Recognition(
                List.copyOf(mentions), now.taxonomy().version(), embedder.model().id());
    }

    private synchronized Ready ready() {
        if (ready == null || !ready.taxonomy().version().equals(taxonomy.version())) {
            var fixed = taxonomy.snapshot();
            ready = new Ready(fixed, new SkillMeanings(fixed, embedder, kept));
        }
        return ready;
    }

    private static List<RecognisedSkill> named(String text, SkillTaxonomy taxonomy) {
        var mentions = new ArrayList<RecognisedSkill>();
        for (var line : LINE.matcher(text).results().toList()) {
            for (var mention : taxonomy.recognise(line.group()))
                mentions.add(named(mention, line.start()));
        }
        return mentions;
    }

    private static RecognisedSkill named(SkillMention mention, int start) {
        var isName = Tokens.key(mention.written()).equals(Tokens.key(mention.concept().name()));
        return new RecognisedSkill(
                mention.concept(),
                start + mention.start(),
                start + mention.end(),
                mention.written(),
                isName ? RecognisedBy.NAME : RecognisedBy.ALIAS,
                null);
    }

    private static List<RecognisedSkill> meant(
            String text, List<RecognisedSkill> named, SkillMeanings meanings) {
        var sentences = sentences(text);
        var found = new ArrayList<RecognisedSkill>();
        for (var meaning : meanings.in(sentences.stream().map(Sentence::text).toList())) {
            var sentence = sentences.get(meaning.sentence());
            var start = sentence.start() + meaning.phrase().start();
            var end = sentence.start() + meaning.phrase().end();
            var isNew =
                    !namedIn(sentence, named).contains(meaning.concept())
                            && named.stream()
                                    .noneMatch(mention ->
                                            mention.start() < end && start < mention.end());
            if (isNew)
                found.add(
                        new RecognisedSkill(
                                meaning.concept(),
                                start,
                                end,
                                text.substring(start, end),
                                RecognisedBy.MEANING,
                                Math.round(meaning.closeness() * 1000) / 1000.0));
        }
        return found;
    }

    private static HashSet<Concept> namedIn(Sentence sentence, List<RecognisedSkill> named) {
        var concepts = new HashSet<Concept>();
        for (var mention : named)
            if (mention.start() >= sentence.start()
                    && mention.end() <= sentence.start() + sentence.text().length())
                concepts.add(mention.concept());
        return concepts;
    }

    private static List<Sentence> sentences(String text) {
        var sentences = new ArrayList<Sentence>();
        var start = 0;
        for (var end : END_OF_SENTENCE.matcher(text).results().toList()) {
            add(sentences, text, start, end.start());
            start = end.end();
        }
        add(sentences, text, start, text.length());
        return sentences;
    }

    private static void add(List<Sentence> sentences, String text, int start, int end) {
        var written = text.substring(start, end);
        var sentence = written.strip();
        if (sentence.split("\\s+").length >= FEWEST_WORDS)
            sentences.add(new Sentence(sentence, start + written.indexOf(sentence)));
    }
}
