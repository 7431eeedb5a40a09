package io.skillsync.aicore.drafting;

import io.skillsync.aicore.drafting.FactBook.Entry;
import io.skillsync.aicore.drafting.FactBook.Kind;
import io.skillsync.aicore.skill.SkillTaxonomy;
import java.util.List;

/// Writes short e-mails, 60 to 150 words, by purpose; grounded like letters: what is said about the
/// writer stands in the resume.
public final class EmailWriter {
    /// A draft e-mail; the subject is a line of its own.
    public record Email(String subject, Letter body) {}

    private static final String ENGINE = "grounded-writer-1";
    private static final int LEAST_WORDS = 75;
    private static final int CLOSING_WORDS = 25;
    private static final int ROOM_FOR_MORE = 105;
    private static final int MOST_SKILLS = 5;
    private static final int MOST_FILLERS = 5;
    private static final int MOST_WORDS = 30;

    private final SkillTaxonomy taxonomy;
    private final Phrasebook phrases = Phrasebook.of("drafting/email.tsv");

    public EmailWriter(SkillTaxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    /// @param recipient the name to greet; null or empty where it is not known
    public Email write(LetterBrief brief, EmailPurpose purpose, String recipient) {
        var book = new FactBook(brief.resume());
        var material = new LetterMaterial(brief, book, taxonomy);
        // The recipient's name stands in the greeting only, so it is no claim.
        var verifier = new Verifier(taxonomy, brief.candidateName(), book.text(), brief.posting());
        var seed =
                (brief.candidateName()
                                + brief.posting().title()
                                + purpose
                                + brief.posting().organizationName())
                        .hashCode();
        var draft = new LetterDraft(phrases.choose(seed), verifier);
        var company = material.team().orElse("your company");
        if (recipient == null || recipient.isBlank()) {
            draft.say("hello.plain", List.of());
        } else {
            draft.line("Dear " + recipient.strip() + ",");
        }
        draft.paragraph()
                .say("open." + purpose.key(), List.of(), "job", material.job(), "company", company);
        introduce(draft, material);
        tellOne(draft, material, book);
        if (purpose != EmailPurpose.THANK_YOU && draft.words() < ROOM_FOR_MORE) {
            new SkillTeller(draft).tell(material, MOST_SKILLS);
        }
        var background = new Background(draft, material, book);
        while (draft.words() < LEAST_WORDS - CLOSING_WORDS && background.tellMore()) {
            // The next thing is told as long as there is room and something to tell.
        }
        draft.paragraph().say("ask." + purpose.key(), List.of());
        for (var i = 0; i < MOST_FILLERS && draft.words() < LEAST_WORDS; i++) {
            draft.say("fill", List.of());
        }
        draft.paragraph().say("bye", List.of());
        if (!brief.candidateName().isBlank()) {
            draft.paragraph().line(brief.candidateName());
        }
        return new Email(
                subject(purpose, material),
                draft.letter(book.all().stream().map(Entry::fact).toList(), ENGINE));
    }

    private static void tellOne(LetterDraft draft, LetterMaterial material, FactBook book) {
        var results = new ResultTeller(draft, book, 1);
        for (var result : material.results()) {
            if (results.told() == 0) {
                results.tell(result);
            }
        }
        if (results.told() == 0) {
            book.of(Kind.ROLE).stream()
                    .filter(role -> !role.role().isBlank() && !role.place().isBlank())
                    .limit(1)
                    .forEach(role ->
                            draft.say(
                                    "held",
                                    List.of(role.fact().id()),
                                    "role",
                                    role.role(),
                                    "place",
                                    role.place()));
        }
    }

    private static void introduce(LetterDraft draft, LetterMaterial material) {
        material.introduction()
                .ifPresent(entry ->
                        FirstPerson.introduction(entry.fact().text())
                                .filter(sentence -> Sentences.words(sentence) <= MOST_WORDS)
                                .map(sentence -> sentence + ".")
                                .filter(draft::stands)
                                .ifPresent(sentence ->
                                        draft.add(sentence, List.of(entry.fact().id()))));
    }

    private static String subject(EmailPurpose purpose, LetterMaterial material) {
        return switch (purpose) {
            case HIRING_MANAGER, RECRUITER -> "About the " + material.job();
            case INTRODUCTION -> "A short introduction";
            case REFERRAL, INQUIRY -> "A question about the " + material.job();
            case NETWORKING -> "A few questions about your work";
            case FOLLOW_UP -> "My application for the " + material.job();
            case THANK_YOU -> "Thank you for the conversation";
        };
    }
}
