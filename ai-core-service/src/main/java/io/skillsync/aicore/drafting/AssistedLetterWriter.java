package io.skillsync.aicore.drafting;

import io.skillsync.aicore.drafting.FactBook.Entry;
import io.skillsync.aicore.drafting.LanguageModel.ModelAnswer;
import io.skillsync.aicore.drafting.LanguageModel.ModelRequest;
import io.skillsync.aicore.drafting.Letter.LetterSentence;
import io.skillsync.aicore.matching.Instructions;
import io.skillsync.aicore.skill.SkillTaxonomy;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Lets a language model write a letter and keeps only what stands: sentences that the verifier
/// refuses are dropped and told; where too little is left, or the model fails, the grounded writer
/// writes the letter instead.
public final class AssistedLetterWriter {
    /// A letter and the sentences of the model that did not stand.
    public record CheckedLetter(Letter letter, List<String> dropped, ModelAnswer answer) {
        public CheckedLetter {
            dropped = List.copyOf(dropped);
        }
    }

    private static final int LEAST_WORDS = 150;
    private static final int MOST_WORDS = 350;
    private static final int MOST_TOKENS = 900;
    private static final int WORDS_IN_COMMON = 3;
    private static final String INSTRUCTIONS =
            """
            Write a cover letter of 180 to 300 words in the first person. Use only the facts below; never add a number, a name,
            a skill or a date that they do not have. Name the position and the company. No headings, no placeholders.
            """;

    private final SkillTaxonomy taxonomy;
    private final LanguageModel model;
    private final LetterWriter grounded;

    public AssistedLetterWriter(
            SkillTaxonomy taxonomy, LanguageModel model, LetterWriter grounded) {
        this.taxonomy = taxonomy;
        this.model = model;
        this.grounded = grounded;
    }

    public Uni<CheckedLetter> write(LetterBrief brief) {
        var book = new FactBook(brief.resume());
        var mask = new PersonalMask(brief.candidateName(), brief.resume());
        var request = new ModelRequest(INSTRUCTIONS, mask.hide(material(brief, book)), MOST_TOKENS);
        return model.answer(request)
                .map(answer -> checked(brief, book, mask, answer))
                .onFailure()
                .recoverWithItem(() -> new CheckedLetter(grounded.write(brief), List.of(), null));
    }

    private static String material(LetterBrief brief, FactBook book) {
        var facts =
                book.all().stream()
                        .map(entry -> entry.fact().id() + ": " + entry.fact().text())
                        .collect(Collectors.joining("\n"));
        return "Candidate: %s\nPosition: %s\nCompany: %s\nPosting: %s\nFacts:\n%s"
                .formatted(
                        brief.candidateName(),
                        brief.posting().title(),
                        brief.posting().organizationName(),
                        Instructions.without(brief.posting().description()),
                        facts);
    }

    private CheckedLetter checked(
            LetterBrief brief, FactBook book, PersonalMask mask, ModelAnswer answer) {
        var verifier = new Verifier(taxonomy, brief.candidateName(), book.text(), brief.posting());
        var dropped = new ArrayList<String>();
        var kept = new ArrayList<LetterSentence>();
        var text = new ArrayList<String>();
        for (var paragraph : mask.show(answer.text()).split("\\n\\s*\\n")) {
            var standing = new ArrayList<String>();
            for (var sentence : Sentences.of(paragraph)) {
                if (verifier.stands(sentence) && !Instructions.isOne(sentence)) {
                    standing.add(sentence);
                    kept.add(new LetterSentence(sentence, factsOf(sentence, book)));
                } else {
                    dropped.add(sentence);
                }
            }
            if (!standing.isEmpty()) {
                text.add(String.join(" ", standing));
            }
        }
        var whole = String.join("\n\n", text);
        var words = Sentences.words(whole);
        if (words < LEAST_WORDS || words > MOST_WORDS) {
            return new CheckedLetter(grounded.write(brief), dropped, answer);
        }
        var used =
                kept.stream().flatMap(sentence -> sentence.factIds().stream()).distinct().toList();
        var facts =
                book.all().stream()
                        .map(Entry::fact)
                        .filter(fact -> used.contains(fact.id()))
                        .toList();
        return new CheckedLetter(
                new Letter(whole, kept, facts, "model:" + answer.model()), dropped, answer);
    }

    /// The facts with which a sentence shares at least three words in a row.
    private static List<String> factsOf(String sentence, FactBook book) {
        var words = Naming.words(sentence);
        return book.all().stream()
                .map(Entry::fact)
                .filter(fact -> sharesRun(words, Naming.words(fact.text())))
                .map(Fact::id)
                .toList();
    }

    private static boolean sharesRun(List<String> words, List<String> fact) {
        var run = Math.min(WORDS_IN_COMMON, fact.size());
        for (var at = 0; run > 0 && at + run <= fact.size(); at++) {
            if (Naming.contains(words, fact.subList(at, at + run))) {
                return true;
            }
        }
        return false;
    }
}
