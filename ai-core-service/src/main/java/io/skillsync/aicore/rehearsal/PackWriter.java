package io.skillsync.aicore.rehearsal;

import io.skillsync.aicore.drafting.FactBook;
import io.skillsync.aicore.drafting.FactBook.Entry;
import io.skillsync.aicore.drafting.FactBook.Kind;
import io.skillsync.aicore.drafting.LetterBrief;
import io.skillsync.aicore.drafting.LetterMaterial;
import io.skillsync.aicore.rehearsal.InterviewQuestion.QuestionCategory;
import io.skillsync.aicore.rehearsal.PreparationPack.PlanBlock;
import io.skillsync.aicore.rehearsal.PreparationPack.PreparedEvidence;
import io.skillsync.aicore.rehearsal.PreparationPack.PreparedQuestion;
import io.skillsync.aicore.skill.NameFinder;
import io.skillsync.aicore.skill.SkillTaxonomy;
import io.skillsync.kernel.Invalid;
import java.util.ArrayList;
import java.util.List;

/// Puts together what to go through before an interview: the questions to expect with the evidence
/// for an answer, what is open, questions of one's own, and a plan for the time at hand.
public final class PackWriter {
    public static final int LEAST_MINUTES = 30;
    public static final int MOST_MINUTES = 600;
    private static final int MOST_EVIDENCE = 3;
    private static final int STEP = 5;

    /// Shares of the time in percent; what rounding leaves goes to the examples.
    private static final int POSTING = 20;

    private static final int EMPLOYER = 20;
    private static final int OPEN = 20;
    private static final int REST = 10;
    private static final int HUNDRED = 100;

    private final SkillTaxonomy taxonomy;
    private final InterviewPlanner planner;

    public PackWriter(SkillTaxonomy taxonomy) {
        this.taxonomy = taxonomy;
        this.planner = new InterviewPlanner(taxonomy);
    }

    /// @param minutes the time at hand, 30 to 600
    public PreparationPack write(LetterBrief brief, int minutes) {
        checkTime(minutes);
        var book = new FactBook(brief.resume());
        var material = new LetterMaterial(brief, book, taxonomy);
        var questions =
                planner.plan(brief).stream().map(question -> prepared(question, book)).toList();
        return new PreparationPack(
                plan(minutes, material), questions, material.missing(), ownQuestions(material));
    }

    static void checkTime(int minutes) {
        if (minutes < LEAST_MINUTES || minutes > MOST_MINUTES) {
            throw new Invalid(
                    "minutes",
                    "preparation.minutes",
                    "Plan %d to %d minutes.".formatted(LEAST_MINUTES, MOST_MINUTES));
        }
    }

    private PreparedQuestion prepared(InterviewQuestion question, FactBook book) {
        var evidence =
                book.all().stream()
                        .filter(entry ->
                                entry.kind() == Kind.RESULT
                                        || entry.kind() == Kind.ROLE
                                        || entry.kind() == Kind.TOOL)
                        .filter(entry -> speaksOf(question, entry))
                        .limit(MOST_EVIDENCE)
                        .map(entry ->
                                new PreparedEvidence(entry.fact().path(), entry.fact().text()))
                        .toList();
        return new PreparedQuestion(
                question, evidence, hint(question.category(), evidence.isEmpty()));
    }

    private boolean speaksOf(InterviewQuestion question, Entry entry) {
        if (question.skill() != null) {
            return !new NameFinder(List.of(question.skill()), taxonomy)
                    .find(entry.fact().text())
                    .isEmpty();
        }
        return question.text().contains(entry.fact().text().replaceFirst("[.;,]+$", ""));
    }

    private static String hint(QuestionCategory category, boolean nothing) {
        return switch (category) {
            case TECHNICAL, EXPERIENCE ->
                    nothing
                            ? "Think of an example that the resume does not tell, and say when and where it was."
                            : "Tell one of these lines as situation, task, action and result.";
            case GAP ->
                    "Say that it is missing, what is closest to it, and what your first two weeks with it would look like.";
            case ROLE -> "Connect a sentence of the posting with something you have done.";
            case BEHAVIORAL ->
                    "Choose a real example with a bad moment in it, and end with what you changed.";
            case MOTIVATION ->
                    "Give one reason about the work, one about the people, and none about needing a job.";
        };
    }

    private static List<PlanBlock> plan(int minutes, LetterMaterial material) {
        var blocks = new ArrayList<PlanBlock>();
        blocks.add(
                new PlanBlock(
                        share(minutes, POSTING),
                        "Mark every requirement of the posting and write one example beside it."));
        blocks.add(
                new PlanBlock(
                        share(minutes, EMPLOYER),
                        "Find out what %s sells, to whom, and what changed lately."
                                .formatted(material.team().orElse("the employer"))));
        var open = material.missing();
        if (!open.isEmpty()) {
            blocks.add(
                    new PlanBlock(
                            share(minutes, OPEN),
                            "Read enough about %s to say what it is for."
                                    .formatted(open.getFirst())));
        }
        blocks.add(
                new PlanBlock(
                        share(minutes, REST),
                        "Write down your own questions, the way there or the link, and a phone number."));
        var left = minutes - blocks.stream().mapToInt(PlanBlock::minutes).sum();
        blocks.add(2, new PlanBlock(left, "Tell your examples aloud, each in under two minutes."));
        return blocks;
    }

    private static int share(int minutes, int percent) {
        return Math.max(STEP, minutes * percent / HUNDRED / STEP * STEP);
    }

    private static List<String> ownQuestions(LetterMaterial material) {
        var own = new ArrayList<String>();
        own.add(
                "What would a good first half year as %s look like for you?"
                        .formatted(material.title()));
        if (!material.missing().isEmpty()) {
            own.add(
                    "How much of the work depends on %s, and who in the team knows it?"
                            .formatted(material.missing().getFirst()));
        }
        own.add("How does the team decide what gets done first?");
        own.add("What are the next steps, and by when?");
        return own;
    }
}
