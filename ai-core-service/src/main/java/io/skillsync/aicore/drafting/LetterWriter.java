package io.skillsync.aicore.drafting;

import io.skillsync.aicore.drafting.FactBook.Entry;
import io.skillsync.aicore.drafting.FactBook.Kind;
import io.skillsync.aicore.drafting.Letter.LetterSentence;
import io.skillsync.aicore.skill.SkillTaxonomy;
import java.util.List;

/// Writes cover letters from the facts of a resume, without a language model: every sentence about
/// the candidate rests on a fact and passes the verifier, or it is left out. The same brief gives
/// the same letter.
public final class LetterWriter {
    private static final String ENGINE = "grounded-writer-1";

    /// A letter of this many words is long enough to say something and short enough to be read.
    private static final int ENOUGH_WORDS = 185;

    /// What the end of a letter takes, and what its last sentence and name take of it.
    private static final int CLOSING_WORDS = 60;

    private static final int LAST_WORDS = 20;
    private static final int MOST_RESULTS = 3;
    private static final int RESULTS_OF_A_PLACE = 2;

    private final SkillTaxonomy taxonomy;
    private final Phrasebook phrases = Phrasebook.of("drafting/letter.tsv");

    public LetterWriter(SkillTaxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    public Letter write(LetterBrief brief) {
        var book = new FactBook(brief.resume());
        var material = new LetterMaterial(brief, book, taxonomy);
        var verifier = new Verifier(taxonomy, brief.candidateName(), book.text(), brief.posting());
        var seed =
                (brief.candidateName()
                                + brief.posting().title()
                                + brief.posting().organizationName())
                        .hashCode();
        var draft = new LetterDraft(phrases.choose(seed), verifier);
        var examples = ResultTeller.canTell(material.results());
        open(draft, material, brief, examples);
        tellResults(draft, material, book);
        tellSkills(draft, material, book);
        close(draft, material, brief, examples);
        return draft.letter(book.all().stream().map(Entry::fact).toList(), ENGINE);
    }

    private static void open(
            LetterDraft draft, LetterMaterial material, LetterBrief brief, boolean examples) {
        draft.line("Re: " + material.title());
        if (!material.company().isBlank()) {
            draft.line(material.company());
        }
        var formal = brief.tone() == LetterTone.FORMAL ? "greeting.formal" : "greeting";
        material.team()
                .ifPresentOrElse(
                        team -> draft.paragraph().say(formal, List.of(), "team", team),
                        () -> draft.paragraph().say("greeting.plain", List.of()));
        draft.paragraph().say("opening", examples, List.of(), "job", material.job());
        material.introduction().ifPresent(entry -> introduce(draft, entry));
        material.quote()
                .ifPresent(quote -> {
                    if (draft.say("focus", List.of(), "quote", quote)) {
                        draft.say("link", examples, List.of());
                    }
                });
    }

    private static void introduce(LetterDraft draft, Entry entry) {
        FirstPerson.introduction(entry.fact().text())
                .map(sentence -> sentence + ".")
                .filter(draft::stands)
                .ifPresent(sentence -> draft.add(sentence, List.of(entry.fact().id())));
    }

    /// Results of at most two places, with the position that they were reached in.
    private static void tellResults(LetterDraft draft, LetterMaterial material, FactBook book) {
        draft.paragraph();
        var results = new ResultTeller(draft, book, RESULTS_OF_A_PLACE);
        for (var result :
                ResultTeller.grouped(material.results(), MOST_RESULTS, RESULTS_OF_A_PLACE)) {
            if (results.told() < MOST_RESULTS) {
                results.tell(result);
            }
        }
        if (results.told() == 0) {
            tellRoles(draft, book);
        }
    }

    /// Positions alone, where no line of the resume tells what was done.
    private static void tellRoles(LetterDraft draft, FactBook book) {
        var roles =
                book.of(Kind.ROLE).stream()
                        .filter(role -> !role.role().isBlank() && !role.place().isBlank())
                        .limit(RESULTS_OF_A_PLACE)
                        .toList();
        for (var role : roles) {
            draft.say(
                    role == roles.getFirst() ? "held.first" : "held",
                    List.of(role.fact().id()),
                    "role",
                    role.role(),
                    "place",
                    role.place());
        }
    }

    private static void tellSkills(LetterDraft draft, LetterMaterial material, FactBook book) {
        draft.paragraph();
        var skills = new SkillTeller(draft);
        skills.tell(material);
        book.of(Kind.CREDENTIAL).stream().limit(1).forEach(first -> credential(draft, first));
        var background = new Background(draft, material, book);
        while (draft.words() < ENOUGH_WORDS - CLOSING_WORDS && background.tellMore()) {
            // The next thing is told as long as there is room and something to tell.
        }
    }

    private static void credential(LetterDraft draft, Entry entry) {
        draft.say(
                "credential",
                List.of(entry.fact().id()),
                "list",
                FirstPerson.bare(entry.fact().text()));
    }

    private static void close(
            LetterDraft draft, LetterMaterial material, LetterBrief brief, boolean examples) {
        draft.paragraph();
        new SkillTeller(draft).admit(material);
        if (draft.hasFacts()) {
            draft.say("ground", examples, List.of());
        }
        draft.say("ask", List.of());
        for (var filler : List.of("plan", "ask", "plan", "ask", "plan", "ask", "plan")) {
            if (draft.words() < ENOUGH_WORDS - LAST_WORDS) {
                draft.say(filler, List.of());
            }
        }
        draft.say("close", examples, List.of());
        draft.paragraph()
                .say(brief.tone() == LetterTone.FORMAL ? "signoff.formal" : "signoff", List.of());
        if (!brief.candidateName().isBlank()) {
            draft.line(brief.candidateName());
        }
    }

    /// The text of sentences that stand, in their order.
    static List<String> texts(List<LetterSentence> sentences) {
        return sentences.stream().map(LetterSentence::text).toList();
    }
}
