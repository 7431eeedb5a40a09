package io.skillsync.aicore.rehearsal;

import io.skillsync.aicore.drafting.FactBook;
import io.skillsync.aicore.drafting.FactBook.Kind;
import io.skillsync.aicore.drafting.LetterBrief;
import io.skillsync.aicore.drafting.LetterMaterial;
import io.skillsync.aicore.drafting.LetterMaterial.Shown;
import io.skillsync.aicore.drafting.Phrasebook;
import io.skillsync.aicore.rehearsal.InterviewQuestion.QuestionCategory;
import io.skillsync.aicore.skill.EverydayWords;
import io.skillsync.aicore.skill.SkillTaxonomy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Chooses the questions of an interview: the required skills that the resume shows, those that it
/// lacks, results of the resume, the position, and two that fit everybody. Every wording is used
/// once; the same pair of documents gets the same questions.
public final class InterviewPlanner {
    private static final int LEAST_QUESTIONS = 6;
    private static final int SKILLS_ASKED = 8;
    private static final int LEAST_MISSING = 3;
    private static final int SINGLE_MISSING = 2;
    private static final int SINGLE_SHOWN = 4;
    private static final int RESULTS = 2;
    private static final int LONGEST_LINE = 24;

    private final SkillTaxonomy taxonomy;
    private final Phrasebook phrases = Phrasebook.of("rehearsal/questions.tsv");

    public InterviewPlanner(SkillTaxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    /// Eight to fourteen questions, fewer where the posting names few skills, never below six.
    public List<InterviewQuestion> plan(LetterBrief brief) {
        var book = new FactBook(brief.resume());
        var material = new LetterMaterial(brief, book, taxonomy);
        var seed =
                (brief.candidateName()
                                + brief.posting().title()
                                + brief.posting().organizationName())
                        .hashCode();
        var round = new Round(phrases.choose(seed), taxonomy.everydayWords());
        askSkills(round, material);
        askResults(round, material);
        material.quote()
                .ifPresent(quote ->
                        round.ask(
                                "setting",
                                QuestionCategory.ROLE,
                                null,
                                "The posting describes the setting.",
                                Map.of("quote", quote)));
        askRole(round, material, book);
        round.ask(
                "behavior",
                QuestionCategory.BEHAVIORAL,
                null,
                "Asked in most interviews, whatever the position.",
                Map.of());
        round.ask(
                "motivation",
                QuestionCategory.MOTIVATION,
                null,
                "Everybody is asked why.",
                Map.of("job", material.job(), "company", material.team().orElse("this employer")));
        if (round.questions().size() < LEAST_QUESTIONS) {
            askMore(round, material, book);
        }
        while (round.questions().size() < LEAST_QUESTIONS) {
            round.ask(
                    "behavior",
                    QuestionCategory.BEHAVIORAL,
                    null,
                    "Asked in most interviews, whatever the position.",
                    Map.of());
        }
        return round.questions();
    }

    /// Where posting and resume say little: what they say besides.
    private static void askMore(Round round, LetterMaterial material, FactBook book) {
        material.quotes()
                .skip(1)
                .limit(RESULTS)
                .forEach(quote ->
                        round.ask(
                                "setting",
                                QuestionCategory.ROLE,
                                null,
                                "The posting describes the setting.",
                                Map.of("quote", quote)));
        material.others().stream()
                .limit(RESULTS)
                .forEach(entry ->
                        round.ask(
                                "shown",
                                QuestionCategory.TECHNICAL,
                                null,
                                "The resume names it.",
                                Map.of("skill", round.named(entry.fact().text()))));
        Stream.of(Kind.STUDY, Kind.HEADLINE, Kind.SUMMARY)
                .flatMap(kind -> book.of(kind).stream().limit(1))
                .forEach(entry ->
                        round.ask(
                                "background",
                                QuestionCategory.EXPERIENCE,
                                null,
                                "The resume says so.",
                                Map.of("line", withoutStop(entry.fact().text()))));
    }

    /// Up to eight skills; at least three of those that are missing, because that is where an
    /// interview goes.
    private static void askSkills(Round round, LetterMaterial material) {
        var shown = material.shown();
        var missing = material.missing();
        var missingAsked =
                Math.min(missing.size(), Math.max(LEAST_MISSING, SKILLS_ASKED - shown.size()));
        var shownAsked = Math.min(shown.size(), SKILLS_ASKED - missingAsked);
        askShown(round, shown.subList(0, shownAsked));
        askMissing(round, missing.subList(0, missingAsked));
    }

    private static void askShown(Round round, List<Shown> shown) {
        var singles = shown.size() <= SINGLE_SHOWN ? shown.size() : SINGLE_SHOWN - 1;
        for (var i = 0; i < singles; i++) {
            var skill = shown.get(i);
            round.ask(
                    "shown",
                    QuestionCategory.TECHNICAL,
                    skill.required(),
                    reasonShown(skill),
                    Map.of("skill", round.named(skill.required())));
        }
        for (var i = singles; i < shown.size(); i += 2) {
            var first = shown.get(i);
            if (i + 1 == shown.size()) {
                round.ask(
                        "shown",
                        QuestionCategory.TECHNICAL,
                        first.required(),
                        reasonShown(first),
                        Map.of("skill", round.named(first.required())));
            } else {
                round.ask(
                        "shown.pair",
                        QuestionCategory.TECHNICAL,
                        first.required(),
                        reasonShown(first),
                        Map.of(
                                "first",
                                round.named(first.required()),
                                "second",
                                round.named(shown.get(i + 1).required())));
            }
        }
    }

    private static String reasonShown(Shown skill) {
        return "The posting requires %s and the resume shows it.".formatted(skill.required());
    }

    private static void askMissing(Round round, List<String> missing) {
        for (var i = 0; i < missing.size(); i++) {
            var skill = missing.get(i);
            var reason =
                    "The posting requires %s and the resume does not show it.".formatted(skill);
            if (i < SINGLE_MISSING || i + 1 == missing.size()) {
                round.ask(
                        "gap",
                        QuestionCategory.GAP,
                        skill,
                        reason,
                        Map.of("skill", round.named(skill)));
            } else {
                i++;
                round.ask(
                        "gap.pair",
                        QuestionCategory.GAP,
                        skill,
                        reason,
                        Map.of("first", round.named(skill), "second", round.named(missing.get(i))));
            }
        }
    }

    private static void askResults(Round round, LetterMaterial material) {
        material.results().stream()
                .filter(result -> result.fact().text().split("\\s+").length <= LONGEST_LINE)
                .limit(RESULTS)
                .forEach(result ->
                        round.ask(
                                "result",
                                QuestionCategory.EXPERIENCE,
                                null,
                                "An interviewer reads this line of the resume and wants to know more.",
                                Map.of("line", withoutStop(result.fact().text()))));
    }

    private static void askRole(Round round, LetterMaterial material, FactBook book) {
        book.of(Kind.ROLE).stream()
                .filter(role -> !role.role().isBlank() && !role.place().isBlank())
                .limit(1)
                .forEach(role ->
                        round.ask(
                                "role",
                                QuestionCategory.EXPERIENCE,
                                null,
                                "The last position is compared with the one applied for.",
                                Map.of(
                                        "role",
                                        role.role(),
                                        "place",
                                        role.place(),
                                        "title",
                                        material.title())));
    }

    private static String withoutStop(String line) {
        return line.replaceFirst("[.;,]+$", "");
    }

    /// The questions of one interview while they are being chosen.
    private static final class Round {
        private final Phrasebook.Choice phrases;
        private final EverydayWords everydayWords;
        private final List<InterviewQuestion> questions = new ArrayList<>();

        private Round(Phrasebook.Choice phrases, EverydayWords everydayWords) {
            this.phrases = phrases;
            this.everydayWords = everydayWords;
        }

        /// A skill that is an everyday word is set in quotation marks, so that "Go" is not read as
        /// a verb.
        private String named(String skill) {
            return everydayWords.isAmbiguous(skill) ? "“" + skill + "”" : skill;
        }

        private void ask(
                String purpose,
                QuestionCategory category,
                String skill,
                String reason,
                Map<String, String> slots) {
            questions.add(
                    new InterviewQuestion(phrases.say(purpose, slots), category, skill, reason));
        }

        private List<InterviewQuestion> questions() {
            return List.copyOf(questions);
        }
    }
}
