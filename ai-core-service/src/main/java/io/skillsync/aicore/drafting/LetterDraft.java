package io.skillsync.aicore.drafting;

import io.skillsync.aicore.drafting.Letter.LetterSentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// A letter while it is being written: paragraphs of sentences, none twice, none that the verifier
/// refuses.
final class LetterDraft {
    /// Wordings tried for one thing to say; what so many of them cannot say stays unsaid.
    private static final int ATTEMPTS = 7;

    private final Phrasebook.Choice phrases;
    private final Verifier verifier;
    private final List<List<LetterSentence>> paragraphs = new ArrayList<>();
    private final Set<Integer> lineByLine = new HashSet<>();
    private final Set<String> said = new HashSet<>();

    LetterDraft(Phrasebook.Choice phrases, Verifier verifier) {
        this.phrases = phrases;
        this.verifier = verifier;
        paragraphs.add(new ArrayList<>());
    }

    /// Starts a new paragraph, unless the last one is still empty.
    LetterDraft paragraph() {
        if (!paragraphs.getLast().isEmpty()) {
            paragraphs.add(new ArrayList<>());
        }
        return this;
    }

    /// A line of its own, such as an address or a name.
    LetterDraft line(String text) {
        lineByLine.add(paragraphs.size() - 1);
        paragraphs.getLast().add(new LetterSentence(text, List.of()));
        return this;
    }

    /// Says something in the wording of the book; answers whether it stands and was said.
    ///
    /// @param slots names and values in turn
    boolean say(String purpose, List<String> factIds, String... slots) {
        var values = new HashMap<String, String>();
        for (var i = 0; i + 1 < slots.length; i += 2) {
            values.put(slots[i], slots[i + 1]);
        }
        for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
            // A name may bring a full stop of its own ("Inc.").
            var sentence = phrases.say(purpose, values).replaceFirst("(?<!\\.)\\.\\.$", ".");
            if (stands(sentence) && said.add(sentence)) {
                paragraphs.getLast().add(new LetterSentence(sentence, factIds));
                return true;
            }
        }
        return false;
    }

    /// Says something in a wording that speaks of examples, or in one that does not; only in one
    /// that does not where there are none.
    boolean say(String purpose, boolean examples, List<String> factIds, String... slots) {
        var withExamples = examples && phrases.number(2) == 0;
        return withExamples && say(purpose + ".examples", factIds, slots)
                || say(purpose, factIds, slots);
    }

    /// Adds a sentence that is already worded.
    void add(String sentence, List<String> factIds) {
        if (said.add(sentence)) {
            paragraphs.getLast().add(new LetterSentence(sentence, factIds));
        }
    }

    /// Whether the verifier lets the sentence stand.
    boolean stands(String sentence) {
        return Sentences.of(sentence).stream().allMatch(verifier::stands);
    }

    /// Whether some sentence already has the text.
    boolean names(String text) {
        return paragraphs.stream()
                .flatMap(List::stream)
                .anyMatch(sentence -> sentence.text().contains(text));
    }

    /// Whether anything of the resume was told.
    boolean hasFacts() {
        return paragraphs.stream()
                .flatMap(List::stream)
                .anyMatch(sentence -> !sentence.factIds().isEmpty());
    }

    int words() {
        return paragraphs.stream()
                .flatMap(List::stream)
                .mapToInt(sentence -> Sentences.words(sentence.text()))
                .sum();
    }

    Letter letter(List<Fact> facts, String engine) {
        var used =
                paragraphs.stream()
                        .flatMap(List::stream)
                        .flatMap(said -> said.factIds().stream())
                        .collect(Collectors.toSet());
        var text = new StringBuilder();
        for (var i = 0; i < paragraphs.size(); i++) {
            if (!paragraphs.get(i).isEmpty()) {
                text.append(text.isEmpty() ? "" : "\n\n")
                        .append(
                                String.join(
                                        lineByLine.contains(i) ? "\n" : " ",
                                        LetterWriter.texts(paragraphs.get(i))));
            }
        }
        var sentences = paragraphs.stream().flatMap(List::stream).toList();
        return new Letter(
                text.toString(),
                sentences,
                facts.stream().filter(fact -> used.contains(fact.id())).toList(),
                engine);
    }
}
