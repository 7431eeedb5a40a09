package io.skillsync.aicore.coach;

import io.skillsync.aicore.coach.CoachSpeech.Answered;
import io.skillsync.aicore.coach.CoachSpeech.Cited;
import io.skillsync.aicore.coach.CoachSpeech.Said;
import io.skillsync.aicore.coach.Grounds.Source;
import io.skillsync.aicore.drafting.LanguageModel.ModelCost;
import io.skillsync.aicore.drafting.PersonalMask;
import io.skillsync.kernel.Unavailable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// An answer while a language model words it: sentences are let through one by one, as soon as each
/// is whole and its sources support it. Where too little of it stands, the sources are quoted.
final class Phrasing {
    /// Fewer words than this answer nothing.
    private static final int LEAST_WORDS = 12;

    /// What is longer than this is no answer to a question.
    private static final int MOST_CHARACTERS = 6000;

    private static final int MOST_DROPPED = 20;
    private static final Pattern SENTENCE =
            Pattern.compile(
                    "(?<=[.!?][”\"')]?)(?<!\\b(?:e\\.g|i\\.e|etc|vs)\\.)\\s+(?=[^a-z])|\\n+");
    private static final Pattern MARK = Pattern.compile("\\s*\\[\\d+(?:\\s*,\\s*\\d+)*]\\s*");
    private static final Pattern BULLET = Pattern.compile("^(?:[-*•#>]+|\\d+[.)])\\s+|\\*\\*");

    private final Grounds grounds;
    private final SourceCheck check;
    private final PersonalMask mask;
    private final String model;
    private final StringBuilder unread = new StringBuilder();
    private final StringBuilder text = new StringBuilder();
    private final Set<Citation> cited = new LinkedHashSet<>();
    private final List<String> dropped = new ArrayList<>();
    private int read;
    private boolean failed;
    private ModelCost cost;

    /// @param model its name as configured, for an answer that breaks off before it tells its own
    Phrasing(Grounds grounds, SourceCheck check, PersonalMask mask, String model) {
        this.grounds = grounds;
        this.check = check;
        this.mask = mask;
        this.model = model;
    }

    /// Takes a piece of the model's text; answers what of it can be said.
    List<CoachSpeech> hear(String piece) {
        read += piece.length();
        if (read > MOST_CHARACTERS)
            throw new Unavailable("model.too-long", "The model does not come to an end.");
        unread.append(piece);
        var parts = SENTENCE.split(unread, -1);
        var said = new ArrayList<CoachSpeech>();
        for (var i = 0; i + 1 < parts.length; i++) say(parts[i], said);
        unread.setLength(0);
        unread.append(parts[parts.length - 1]);
        return said;
    }

    void paid(ModelCost cost) {
        this.cost = cost;
    }

    /// The model broke off; its last sentence is not to be trusted.
    void broke() {
        failed = true;
    }

    /// The rest, and the answer as a whole.
    List<CoachSpeech> finish() {
        var said = new ArrayList<CoachSpeech>();
        if (!failed) say(unread.toString(), said);
        var worded = !text.isEmpty();
        if (failed || text.toString().split("\\s+").length < LEAST_WORDS) quote(said);
        var metadata =
                new AnswerMetadata(
                        worded
                                ? (cost == null ? model : cost.model())
                                : AnswerMetadata.KNOWLEDGE_BASE,
                        cost == null ? 0 : cost.tokens(),
                        List.copyOf(cited),
                        true,
                        dropped.stream().limit(MOST_DROPPED).toList());
        said.add(new Answered(new CoachAnswer(text.toString(), metadata)));
        return said;
    }

    private void say(String written, List<CoachSpeech> said) {
        var sentence =
                mask.show(
                        BULLET.matcher(MARK.matcher(written).replaceAll(" "))
                                .replaceAll("")
                                .replaceAll("\\s+([.,;:!?])", "$1")
                                .strip());
        if (sentence.isEmpty()) return;
        check.support(sentence)
                .ifPresentOrElse(
                        source -> add(" ", new Source(source.citation(), sentence), said),
                        () -> dropped.add(sentence));
    }

    private void quote(List<CoachSpeech> said) {
        grounds.sources().forEach(source -> add("\n\n", source, said));
    }

    private void add(String between, Source source, List<CoachSpeech> said) {
        var piece = (text.isEmpty() ? "" : between) + source.quoted();
        text.append(piece);
        said.add(new Said(piece));
        if (cited.add(source.citation())) said.add(new Cited(source.citation()));
    }
}
