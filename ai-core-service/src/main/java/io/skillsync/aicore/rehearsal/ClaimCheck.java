package io.skillsync.aicore.rehearsal;

import io.skillsync.aicore.drafting.FactBook;
import io.skillsync.aicore.drafting.LetterBrief;
import io.skillsync.aicore.drafting.Verifier;
import io.skillsync.aicore.drafting.Verifier.Finding;
import io.skillsync.aicore.skill.SkillCategory;
import io.skillsync.aicore.skill.SkillTaxonomy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// What an answer claims of the speaker and the resume does not show. A spoken answer is full of
/// small numbers and everyday words; only what an interviewer would ask a proof for is told:
/// results, sizes, employers, tools and trades.
final class ClaimCheck {
    private static final Pattern WORTH_PROVING =
            Pattern.compile(
                    "\\d[\\d.,]* ?(?:%|percent|k\\b|m\\b|million|thousand|billion|people|employees|euros?|dollars?|pounds?|customers|users|patients|€|\\$|£)|[$€£] ?\\d",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern SUPPOSED =
            Pattern.compile(
                    "\\b(?:would|could|should|might|if (?:you|i|we)|for example|think of|imagine)\\b",
                    Pattern.CASE_INSENSITIVE);

    private final SkillTaxonomy taxonomy;

    ClaimCheck(SkillTaxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    List<String> unsupported(String answer, LetterBrief brief) {
        var verifier =
                new Verifier(
                        taxonomy,
                        brief.candidateName(),
                        new FactBook(brief.resume()).text(),
                        brief.posting());
        var found = new ArrayList<String>();
        OwnWords.sentences(answer)
                .filter(sentence -> !SUPPOSED.matcher(sentence).find())
                .forEach(sentence ->
                        verifier.check(sentence).stream()
                                .filter(finding -> isClaim(finding, sentence))
                                .map(Finding::written)
                                .forEach(found::add));
        return found.stream()
                .distinct()
                .filter(one -> found.stream().noneMatch(other -> isPartOf(one, other)))
                .toList();
    }

    private boolean isClaim(Finding finding, String sentence) {
        var written = finding.written();
        return switch (finding.kind()) {
            case NUMBER -> WORTH_PROVING.matcher(written).find();
            // The first word of a sentence has a capital, whatever it is.
            case NAME -> !sentence.startsWith(written) || written.matches("\\p{Lu}.* \\p{Lu}.*");
            case SKILL -> isCraft(written);
            case EMPLOYMENT -> Character.isUpperCase(written.charAt(0)) || written.contains(" ");
        };
    }

    /// Manners and offices are told in passing; a tool or a trade is claimed.
    private boolean isCraft(String skill) {
        return taxonomy.normalise(skill)
                .map(concept ->
                        concept.category() != SkillCategory.SOFT
                                && concept.category() != SkillCategory.BUSINESS
                                && concept.category() != SkillCategory.PEOPLE
                                && concept.category() != SkillCategory.OFFICE)
                .orElse(true);
    }

    private static boolean isPartOf(String one, String other) {
        return !one.equals(other)
                && other.toLowerCase(Locale.ROOT).contains(one.toLowerCase(Locale.ROOT));
    }
}
