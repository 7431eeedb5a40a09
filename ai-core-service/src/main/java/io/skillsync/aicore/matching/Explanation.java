package io.skillsync.aicore.matching;

import io.skillsync.aicore.matching.Score.RequirementKind;
import io.skillsync.aicore.matching.Score.ScoreRequirement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Says in sentences what the requirements and the experience say in figures; nothing else enters.
final class Explanation {
    private static final int STRENGTHS = 6;
    private static final int CONCERNS = 8;
    private static final int QUOTED = 90;
    private static final double STRONG = 75;
    private static final double FAIR = 50;

    private final Requirements requirements;
    private final Experience experience;
    private final ScoredPosting posting;

    Explanation(Requirements requirements, Experience experience, ScoredPosting posting) {
        this.requirements = requirements;
        this.experience = experience;
        this.posting = posting;
    }

    List<String> strengths() {
        var said = new ArrayList<String>();
        requirements.all().stream()
                .filter(ScoreRequirement::matched)
                .limit(STRENGTHS)
                .forEach(requirement ->
                        said.add(
                                "%s: “%s”"
                                        .formatted(
                                                requirement.name(),
                                                shortened(
                                                        requirement
                                                                .evidence()
                                                                .getFirst()
                                                                .text()))));
        posting.years()
                .filter(years -> years > 0 && experience.years() >= years)
                .ifPresent(years ->
                        said.add(
                                "%s years of work, %d asked for."
                                        .formatted(oneDecimal(experience.years()), years)));
        return List.copyOf(said);
    }

    List<String> concerns() {
        var said = new ArrayList<String>();
        requirements.named(RequirementKind.REQUIRED, false).stream()
                .limit(CONCERNS)
                .forEach(name ->
                        said.add(
                                "The resume shows no evidence of %s, which is required."
                                        .formatted(name)));
        posting.years()
                .filter(years -> experience.years() < years)
                .ifPresent(years ->
                        said.add(
                                experience.known()
                                        ? "%s years of work, %d asked for."
                                                .formatted(oneDecimal(experience.years()), years)
                                        : "The resume dates no work; %d years are asked for."
                                                .formatted(years)));
        var preferred = requirements.named(RequirementKind.PREFERRED, false);
        if (!preferred.isEmpty()) {
            said.add(
                    "Not shown, though only preferred: %s."
                            .formatted(String.join(", ", preferred)));
        }
        requirements
                .otherSpellings()
                .forEach((name, written) ->
                        said.add("%s stands in the resume only as “%s”.".formatted(name, written)));
        var claimed = requirements.onlyClaimed();
        if (!claimed.isEmpty()) {
            said.add(
                    "Listed, but no entry shows it in use: %s."
                            .formatted(String.join(", ", claimed)));
        }
        return List.copyOf(said);
    }

    String recommendation(double score) {
        var met = requirements.named(RequirementKind.REQUIRED, true).size();
        var missing = requirements.named(RequirementKind.REQUIRED, false);
        var all = met + missing.size();
        var shown =
                all == 0
                        ? "The posting names no skills"
                        : "%d of %d required skills %s shown"
                                .formatted(met, all, all == 1 ? "is" : "are");
        if (score >= STRONG) {
            return "Strong match: %s.".formatted(lowerFirst(shown));
        }
        var next = missing.isEmpty() ? "" : " Clarify %s first.".formatted(first(missing));
        return score >= FAIR
                ? "Worth a closer look: %s.%s".formatted(lowerFirst(shown), next)
                : "Weak match on paper: %s.%s".formatted(lowerFirst(shown), next);
    }

    private static String first(List<String> names) {
        return names.size() == 1 ? names.getFirst() : names.get(0) + " and " + names.get(1);
    }

    private static String lowerFirst(String sentence) {
        return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }

    private static String shortened(String text) {
        return text.length() <= QUOTED
                ? text
                : text.substring(
                                0,
                                text.lastIndexOf(' ', QUOTED) > 0
                                        ? text.lastIndexOf(' ', QUOTED)
                                        : QUOTED)
                        + " …";
    }

    private static String oneDecimal(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
