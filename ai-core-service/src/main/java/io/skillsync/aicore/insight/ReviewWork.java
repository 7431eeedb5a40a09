package io.skillsync.aicore.insight;

import io.skillsync.aicore.analysis.ResumeDocument;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The lines that tell of work: enough of them, deeds instead of duties, figures, and plain words.
final class ReviewWork {
    private static final int ENOUGH_LINES = 6;
    private static final int RECENT = 3;
    private static final int WORDS_TO_JUDGE = 25;
    private static final Set<String> ENGLISH =
            Set.of("the", "of", "and", "to", "for", "with", "by", "from", "at");

    private final ResumeDocument resume;
    private final List<ReviewLine> lines;

    ReviewWork(ResumeDocument resume) {
        this.resume = resume;
        this.lines = ReviewLine.of(resume);
    }

    /// Whether the wording can be judged; what is looked for are English words.
    boolean isEnglish() {
        var words =
                lines.stream()
                        .flatMap(line -> Stream.of(line.words()))
                        .map(word -> word.toLowerCase(Locale.ROOT))
                        .toList();
        return words.size() < WORDS_TO_JUDGE || words.stream().anyMatch(ENGLISH::contains);
    }

    ReviewCheck content() {
        var thin =
                IntStream.range(0, Math.min(RECENT, resume.experiences().size()))
                        .filter(i -> resume.experiences().get(i).achievements().isEmpty())
                        .mapToObj("experiences[%d]"::formatted)
                        .toList();
        var advice =
                resume.experiences().isEmpty()
                        ? "Say more about your projects and studies: two to five lines for each, on what you built or found out and what came of it."
                        : "Say more about what you did: two to five lines for each of the last positions.";
        return new ReviewCheck(
                "content",
                0.12,
                Math.min(1, lines.size() / (double) ENOUGH_LINES),
                lines.size() == 1
                        ? "One line tells of work."
                        : "%d lines tell of work.".formatted(lines.size()),
                advice,
                thin);
    }

    /// A deed told as if it went on counts half.
    ReviewCheck achievements() {
        var deeds = lines.stream().filter(ReviewLine::tellsADeed).count();
        var ongoing = lines.stream().filter(this::isOnlyOngoing).toList();
        var others =
                lines.stream().filter(line -> !line.tellsADeed() && !isOnlyOngoing(line)).toList();
        var advice = new ArrayList<String>();
        if (lines.isEmpty()) advice.add("Tell what you did, one line for each result.");
        if (!others.isEmpty()) {
            advice.add(
                    "Begin with what you did, not with what it was about or what you were responsible for: “%s”%s."
                            .formatted(others.getFirst().beginning(), andMore(others.size())));
        }
        if (!ongoing.isEmpty()) {
            advice.add(
                    "Tell it as done, with led, saved, trained instead of leading, saving, training: “%s”%s."
                            .formatted(ongoing.getFirst().beginning(), andMore(ongoing.size())));
        }
        return check(
                "achievements",
                0.22,
                deeds + ongoing.size() / 2.0,
                "%d of %d lines begin with what was done.".formatted(deeds, lines.size()),
                String.join(" ", advice),
                line -> !line.tellsADeed());
    }

    private boolean isOnlyOngoing(ReviewLine line) {
        return line.isOngoing() && !line.tellsADeed();
    }

    /// Every second line with a figure is as good as it gets.
    ReviewCheck figures() {
        var met = lines.stream().filter(ReviewLine::hasFigure).count();
        return check(
                "figures",
                0.18,
                2 * met,
                "%d of %d lines name a figure.".formatted(met, lines.size()),
                "Name figures where you can stand by them: how many people, how often, how much, compared with what.",
                line -> !line.hasFigure());
    }

    ReviewCheck clarity() {
        var repeated = repeated();
        Predicate<ReviewLine> plain =
                line -> !line.isLong() && line.emptyPhrase().isEmpty() && !repeated.contains(line);
        var advice = new ArrayList<String>();
        if (lines.stream().anyMatch(ReviewLine::isLong)) {
            advice.add("Split lines of more than 40 words.");
        }
        lines.stream()
                .flatMap(line -> line.emptyPhrase().stream())
                .findFirst()
                .ifPresent(phrase ->
                        advice.add(
                                "Take out phrases that everybody uses, such as “%s”."
                                        .formatted(phrase)));
        if (!repeated.isEmpty()) {
            advice.add(
                    "Say things once: “%s” is there twice."
                            .formatted(repeated.iterator().next().beginning()));
        }
        var met = lines.stream().filter(plain).count();
        return check(
                "clarity",
                0.10,
                met,
                "%d of %d lines are short, plain and said once.".formatted(met, lines.size()),
                String.join(" ", advice),
                plain.negate());
    }

    private Set<ReviewLine> repeated() {
        var seen = new HashSet<String>();
        var repeated = new HashSet<ReviewLine>();
        for (var line : lines) {
            if (!seen.add(line.text().toLowerCase(Locale.ROOT))) repeated.add(line);
        }
        return repeated;
    }

    private ReviewCheck check(
            String name,
            double weight,
            double met,
            String comment,
            String advice,
            Predicate<ReviewLine> toChange) {
        var value = lines.isEmpty() ? 0 : Math.min(1, met / lines.size());
        var paths = lines.stream().filter(toChange).map(ReviewLine::path).toList();
        return new ReviewCheck(name, weight, value, comment, advice, paths);
    }

    private static String andMore(int lines) {
        return switch (lines) {
            case 1 -> "";
            case 2 -> " and one more line";
            default -> " and %d more lines".formatted(lines - 1);
        };
    }
}
