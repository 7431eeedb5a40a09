package io.skillsync.aicore.matching;

import io.skillsync.aicore.matching.Score.RequirementKind;
import io.skillsync.aicore.matching.Score.ScoreCategory;
import io.skillsync.aicore.skill.Concept;
import io.skillsync.aicore.skill.SkillCategory;
import io.skillsync.aicore.skill.SkillTaxonomy;
import io.skillsync.aicore.skill.Tokens;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// The weighted parts of a score. A part that the posting does not ask about is left out and the
/// others share its weight; what the resume does not tell counts nothing, so that leaving something
/// out never pays.
final class Categories {
    /// The weights add up to 1; must-haves weigh four times what nice-to-haves do.
    private enum Part {
        REQUIRED("required skills", 0.44),
        PREFERRED("preferred skills", 0.10),
        TITLE("title and seniority", 0.12),
        EXPERIENCE("experience and recency", 0.12),
        EDUCATION("education", 0.05),
        CERTIFICATIONS("certifications", 0.04),
        LANGUAGES("languages", 0.04),
        INDUSTRY("industry", 0.03),
        MEANING("closeness of meaning", 0.06);

        private final String label;
        private final double weight;

        Part(String label, double weight) {
            this.label = label;
            this.weight = weight;
        }
    }

    /// What a title's words count beside its meaning, and a title beside its level.
    private static final double WORDS_OF_TITLE = 0.5;

    private static final double TITLE_BESIDE_LEVEL = 0.75;
    private static final double LEVELS_APART = 3;

    private final ScoredPosting posting;
    private final ScoredResume resume;
    private final SkillTaxonomy taxonomy;
    private final Closeness closeness;
    private final List<ScoreCategory> parts = new ArrayList<>();
    private double weighted;
    private double weights;

    Categories(
            ScoredPosting posting,
            ScoredResume resume,
            SkillTaxonomy taxonomy,
            Closeness closeness) {
        this.posting = posting;
        this.resume = resume;
        this.taxonomy = taxonomy;
        this.closeness = closeness;
    }

    Categories weigh(Requirements requirements, Experience experience) {
        var required = requirements.has(RequirementKind.REQUIRED);
        add(Part.REQUIRED, required, true, requirements.share(RequirementKind.REQUIRED));
        var preferred = requirements.has(RequirementKind.PREFERRED);
        add(Part.PREFERRED, preferred, true, requirements.share(RequirementKind.PREFERRED));
        add(Part.TITLE, !posting.title().isBlank(), !resume.titles().isEmpty(), title());
        add(
                Part.EXPERIENCE,
                posting.years().isPresent(),
                experience.known(),
                experience.value(posting.years().orElse(0)));
        addEducation();
        addNamed(Part.CERTIFICATIONS, SkillCategory.CERTIFICATION, resume.credentials());
        addNamed(Part.LANGUAGES, SkillCategory.LANGUAGE, resume.languages());
        addIndustry();
        var pieces = posting.pieces();
        add(
                Part.MEANING,
                !pieces.isEmpty(),
                !resume.pieces().isEmpty(),
                closeness.of(pieces, resume.pieces()));
        return this;
    }

    List<ScoreCategory> parts() {
        return List.copyOf(parts);
    }

    /// The weighted mean of the parts that the posting asks about, 0 to 1.
    double total() {
        return weights == 0 ? 0 : weighted / weights;
    }

    private void add(Part part, boolean asked, boolean told, double value) {
        var counted = asked && told ? value : 0;
        parts.add(new ScoreCategory(part.label, part.weight, counted, asked && told));
        if (asked) {
            weighted += part.weight * counted;
            weights += part.weight;
        }
    }

    private double title() {
        var nearest =
                resume.titles().stream()
                        .mapToDouble(held ->
                                WORDS_OF_TITLE * sharedWords(posting.title(), held)
                                        + (1 - WORDS_OF_TITLE)
                                                * closeness.of(
                                                        List.of(posting.title()), List.of(held)))
                        .max()
                        .orElse(0);
        return posting.seniority()
                .map(level ->
                        TITLE_BESIDE_LEVEL * nearest + (1 - TITLE_BESIDE_LEVEL) * levelFit(level))
                .orElse(nearest);
    }

    private static double sharedWords(String wanted, String held) {
        var words = new HashSet<>(Tokens.words(wanted));
        var shared = new HashSet<>(words);
        shared.retainAll(new HashSet<>(Tokens.words(held)));
        return words.isEmpty() ? 0 : shared.size() / (double) words.size();
    }

    private double levelFit(Seniority wanted) {
        return resume.titles().stream()
                .map(held -> Seniority.namedIn(held).orElse(Seniority.MID))
                .mapToDouble(held ->
                        Math.max(0, 1 - Math.abs(held.ordinal() - wanted.ordinal()) / LEVELS_APART))
                .max()
                .orElse(0);
    }

    private void addEducation() {
        var asked = DegreeLevel.askedFor(posting.text());
        var held =
                resume.degrees().stream()
                        .flatMap(degree -> DegreeLevel.of(degree.degree()).stream())
                        .max(Enum::compareTo);
        var value =
                asked.isPresent() && held.isPresent()
                        ? Math.min(1, (held.get().ordinal() + 1.0) / (asked.get().ordinal() + 1.0))
                        : 0;
        add(Part.EDUCATION, asked.isPresent(), held.isPresent(), value);
    }

    private void addNamed(Part part, SkillCategory category, List<String> held) {
        var asked = posting.named(category);
        var has = held.stream().flatMap(name -> concepts(name).stream()).toList();
        var met = asked.stream().filter(has::contains).count();
        add(
                part,
                !asked.isEmpty(),
                !held.isEmpty(),
                asked.isEmpty() ? 0 : met / (double) asked.size());
    }

    private List<Concept> concepts(String name) {
        return taxonomy.recognise(name).stream().map(mention -> mention.concept()).toList();
    }

    private void addIndustry() {
        var asked = posting.industries();
        var known = resume.industries().stream().anyMatch(asked::contains);
        add(Part.INDUSTRY, !asked.isEmpty(), true, known ? 1 : 0);
    }
}
