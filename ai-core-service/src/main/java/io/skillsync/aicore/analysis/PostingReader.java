package io.skillsync.aicore.analysis;

import io.skillsync.aicore.analysis.PostingReading.PostingEmployment;
import io.skillsync.aicore.analysis.PostingReading.PostingLevel;
import io.skillsync.aicore.analysis.PostingReading.PostingRequirement;
import io.skillsync.aicore.analysis.PostingReading.PostingWorkMode;
import io.skillsync.aicore.analysis.PostingReading.RequirementBasis;
import io.skillsync.aicore.analysis.PostingReading.RequirementKind;
import io.skillsync.aicore.document.DocumentFormat;
import io.skillsync.aicore.document.DocumentLimits;
import io.skillsync.aicore.document.Documents;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Reads postings from plain text or HTML: requirements with must and nice, years, level, pay, and
/// how one works.
public final class PostingReader {
    private static final Pattern MARKUP =
            Pattern.compile(
                    "<(?:p|div|ul|li|br|h[1-6]|html|body|strong)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern REQUIRED_HEADING =
            Pattern.compile(
                    "(?iu)^(?:minimum |basic |key |essential )?(?:requirements?|qualifications?|must[- ]haves?|what you(?:'|’)?(?:ll)? (?:bring|need|have)|what we(?:'|’)?re looking for|what we expect|who you are|you have|your profile|about you|skills required|required skills|essential(?: criteria)?|anforderungen|ihr profil|dein profil|profil recherché|requisitos)\\b.{0,25}$");
    private static final Pattern PREFERRED_HEADING =
            Pattern.compile(
                    "(?iu)^(?:nice[- ]to[- ]haves?|preferred(?: qualifications| skills)?|bonus(?: points)?|desirable(?: criteria)?|good to have|it(?:'|’)s a plus|pluses|wünschenswert|von vorteil|un plus|deseable)\\b.{0,25}$");
    private static final Pattern OTHER_HEADING =
            Pattern.compile(
                    "(?iu)^(?:(?:key )?responsibilities|what you(?:'|’)?ll do|your (?:tasks|role|mission)|duties|the role|benefits|perks|we offer|what we offer|about (?:us|the company|the team)|how to apply|aufgaben|wir bieten|compensation|salary|location|equal opportunity)\\b.{0,25}$");
    private static final Pattern MUST =
            Pattern.compile(
                    "(?iu)\\b(?:must(?: have)?|required|essential|mandatory|minimum|at least|need(?:ed)?|zwingend|erforderlich|impératif|imprescindible)\\b");
    private static final Pattern NICE =
            Pattern.compile(
                    "(?iu)\\b(?:preferred|preferably|nice to have|a plus|bonus|ideally|desirable|an advantage|advantageous|would be great|beneficial|wünschenswert|von vorteil|idealerweise|un plus|souhaité|deseable|valorable)\\b");
    private static final Pattern ASKS =
            Pattern.compile(
                    "(?iu)\\b(?:experience (?:with|in|of)|years(?: of)? (?:\\p{L}+ )?experience|knowledge of|proficien\\p{L}+ (?:in|with)|familiar\\p{L}* with|degree in|fluen\\p{L}+ in|ability to|skills in|certifi\\p{L}+|licen[cs]e)\\b");
    private static final Pattern YEARS =
            Pattern.compile(
                    "(?iu)\\b(?:at least |minimum(?: of)? |min\\. |over |mindestens )?(\\d{1,2})\\s?(?:\\+|(?:-|–|to)\\s?\\d{1,2})?\\s?\\+?\\s?(?:years?|yrs?|jahren?|ans|años)\\b");
    private static final int LONGEST = 300;

    private final Documents documents = new Documents(DocumentLimits.STANDARD);

    /// Reads a posting of the given title; either may be blank.
    public PostingReading read(String title, String description) {
        var lines = lines(description == null ? "" : description);
        var text = title + "\n" + String.join("\n", lines);
        var requirements = requirements(lines);
        return new PostingReading(
                requirements,
                minYears(requirements, lines),
                level(title, text),
                PayFinder.find(text),
                workMode(text),
                employment(text));
    }

    private List<String> lines(String description) {
        if (!MARKUP.matcher(description).find()) {
            return description.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        }
        var page =
                documents.load(description.getBytes(StandardCharsets.UTF_8), DocumentFormat.HTML);
        return new ReadingOrder(page).lines().stream().map(Line::content).toList();
    }

    private static List<PostingRequirement> requirements(List<String> lines) {
        var found = new ArrayList<PostingRequirement>();
        RequirementKind open = null;
        var elsewhere = false;
        for (var line : lines) {
            var heading = line.replaceAll("[:*#\\s]+$", "").replaceAll("^[#*\\s]+", "");
            if (PREFERRED_HEADING.matcher(heading).matches() && line.length() < 60) {
                open = RequirementKind.PREFERRED;
            } else if (REQUIRED_HEADING.matcher(heading).matches() && line.length() < 60) {
                open = RequirementKind.REQUIRED;
            } else if (OTHER_HEADING.matcher(heading).matches() && line.length() < 60) {
                open = null;
                elsewhere = true;
            } else {
                add(line, open, elsewhere, found);
            }
        }
        return found;
    }

    private static void add(
            String line, RequirementKind open, boolean elsewhere, List<PostingRequirement> found) {
        var text = line.replaceAll("^[-*•–▪◦]\\s*", "").strip();
        if (text.length() > LONGEST || text.length() < 2) {
            return;
        }
        var years = years(text);
        if (NICE.matcher(text).find() && (open != null || ASKS.matcher(text).find())) {
            found.add(
                    new PostingRequirement(
                            text, RequirementKind.PREFERRED, RequirementBasis.WORDING, years));
        } else if (open != null) {
            var worded = open == RequirementKind.REQUIRED && MUST.matcher(text).find();
            found.add(
                    new PostingRequirement(
                            text,
                            open,
                            worded ? RequirementBasis.WORDING : RequirementBasis.STRUCTURE,
                            years));
        } else if (ASKS.matcher(text).find() && !elsewhere) {
            var basis =
                    MUST.matcher(text).find()
                            ? RequirementBasis.WORDING
                            : RequirementBasis.ESTIMATE;
            found.add(new PostingRequirement(text, RequirementKind.REQUIRED, basis, years));
        }
    }

    private static Integer years(String text) {
        var years = YEARS.matcher(text);
        return years.find()
                        && text.toLowerCase(Locale.ROOT)
                                .matches(
                                        "(?s).*(experience|erfahrung|expérience|experiencia|working|practice|background).*")
                ? Integer.valueOf(years.group(1))
                : null;
    }

    /// The most years that a must asks for; without one, those that the running text asks for.
    private static Integer minYears(List<PostingRequirement> requirements, List<String> lines) {
        var most =
                requirements.stream()
                        .filter(requirement ->
                                requirement.kind() == RequirementKind.REQUIRED
                                        && requirement.years() != null)
                        .map(PostingRequirement::years)
                        .max(Integer::compare);
        return most.orElseGet(() ->
                lines.stream()
                        .map(PostingReader::years)
                        .filter(years -> years != null)
                        .findFirst()
                        .orElse(null));
    }

    private static PostingLevel level(String title, String text) {
        var named = levelIn(title);
        return named != null ? named : levelIn(text.substring(0, Math.min(text.length(), 200)));
    }

    private static PostingLevel levelIn(String text) {
        var words = Wording.words(text);
        if (words.contains("intern")
                || words.contains("internship")
                || words.contains("trainee")
                || words.contains("praktikant")) {
            return PostingLevel.INTERN;
        }
        if (words.contains("chief")
                || words.contains("vp")
                || words.contains("director")
                || words.contains("cto")
                || words.contains("ceo")) {
            return PostingLevel.EXECUTIVE;
        }
        if (words.contains("lead")
                || words.contains("principal")
                || words.contains("staff")
                || words.contains("head")) {
            return PostingLevel.LEAD;
        }
        if (words.contains("senior") || words.contains("sr")) {
            return PostingLevel.SENIOR;
        }
        if (words.contains("junior")
                || words.contains("jr")
                || words.contains("graduate")
                || text.matches("(?isu).*entry[- ]level.*")) {
            return PostingLevel.ENTRY;
        }
        return text.matches("(?isu).*(mid[- ]level|intermediate|medior).*")
                ? PostingLevel.MID
                : null;
    }

    private static PostingWorkMode workMode(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        var denied =
                Pattern.compile(
                                "\\b(?:no|not|non)[- ](?:a |fully )?remote\\b|remote (?:work )?is not|kein homeoffice")
                        .matcher(lower)
                        .find();
        if (lower.matches(
                "(?s).*\\bhybrid(?:e|es)?\\b.*|(?s).*\\d days? (?:a|per) week (?:in|at) the office.*|(?s).*\\d days? (?:in|at) the office.*")) {
            return PostingWorkMode.HYBRID;
        }
        if (!denied
                && lower.matches(
                        "(?s).*\\b(?:remote|work from home|work from anywhere|télétravail|teletrabajo|home ?office)\\b.*")) {
            return PostingWorkMode.REMOTE;
        }
        return denied
                        || lower.matches(
                                "(?s).*\\b(?:on[- ]?site|in[- ]office|in person|vor ort|sur site|presencial)\\b.*")
                ? PostingWorkMode.ONSITE
                : null;
    }

    private static PostingEmployment employment(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        if (lower.matches("(?s).*\\b(?:internship|praktikum)\\b.*")) {
            return PostingEmployment.INTERNSHIP;
        }
        if (lower.matches("(?s).*\\b(?:part[- ]time|teilzeit|temps partiel|media jornada)\\b.*")
                && !lower.matches("(?s).*full[- ]time.*")) {
            return PostingEmployment.PART_TIME;
        }
        if (lower.matches(
                "(?s).*\\b(?:full[- ]time|vollzeit|temps plein|jornada completa|permanent)\\b.*")) {
            return PostingEmployment.FULL_TIME;
        }
        if (lower.matches("(?s).*\\bfreelance(?:r)?\\b.*")) {
            return PostingEmployment.FREELANCE;
        }
        if (lower.matches("(?s).*\\b(?:fixed[- ]term|temporary|seasonal|befristet)\\b.*")) {
            return PostingEmployment.TEMPORARY;
        }
        return lower.matches(
                        "(?s).*\\bcontract(?:or)? (?:position|role|basis|work)\\b.*|(?s).*\\b\\d+[- ]month contract\\b.*")
                ? PostingEmployment.CONTRACT
                : null;
    }
}
