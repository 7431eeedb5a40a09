package io.skillsync.aicore.matching;

import io.skillsync.aicore.analysis.ResumeDocument;
import io.skillsync.aicore.embedding.Embedder;
import io.skillsync.aicore.embedding.EmbeddingModel;
import io.skillsync.aicore.matching.Score.RequirementKind;
import io.skillsync.aicore.matching.Score.ScoreVersions;
import io.skillsync.aicore.matching.Score.ScoredVersion;
import io.skillsync.aicore.skill.SkillTaxonomy;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.UUID;

/// Scores a resume against a posting. Synchronous: embedding a resume for the first time takes
/// about 2 ms a line, so it runs on a worker. A score is replayed by scoring the same documents
/// again as of its `computedAt`; only the month of it counts, for work that still goes on.
public final class MatchingEngine {
    /// Changes with every change of the code that can change a score.
    private static final String CODE = "match-2";

    private static final double TENTHS = 10;
    private static final double FULL = 100;

    private final SkillTaxonomy taxonomy;
    private final Closeness closeness;
    private final EmbeddingModel model;
    private final Recent<ResumeText, ScoredResume> resumes = new Recent<>(ScoredResume::new);
    private volatile Edition edition;

    public MatchingEngine(Embedder embedder, SkillTaxonomy taxonomy) {
        this.taxonomy = taxonomy;
        this.closeness = new Closeness(embedder);
        this.model = embedder.model();
        this.edition = edition(taxonomy.snapshot());
    }

    /// What the engine knows as long as the taxonomy stays as it is; a score rests on one edition
    /// from start to end.
    private record Edition(
            SkillTaxonomy taxonomy,
            ScoreVersions versions,
            Recent<PostingDocument, ScoredPosting> postings) {}

    private Edition edition() {
        var current = edition;
        if (!current.versions().taxonomy().equals(taxonomy.version())) {
            current = edition(taxonomy.snapshot());
            edition = current;
        }
        return current;
    }

    private Edition edition(SkillTaxonomy fixed) {
        return new Edition(
                fixed,
                new ScoreVersions(CODE, fixed.version(), model.id(), model.sha256()),
                new Recent<>(posting -> new ScoredPosting(posting, fixed)));
    }

    /// Code, taxonomy and model in one string: two scores with the same version and the same hashes
    /// are the same.
    public String version() {
        return version(edition().versions());
    }

    private static String version(ScoreVersions versions) {
        return "%s/%s/%s@%s"
                .formatted(
                        versions.engine(),
                        versions.taxonomy(),
                        versions.model(),
                        versions.modelHash().substring(0, 12));
    }

    public Score score(ResumeDocument resume, PostingDocument posting, Instant now) {
        return score(ResumeText.of(resume), posting, now);
    }

    public Score score(ResumeText resume, PostingDocument posting, Instant now) {
        var scoredResume = resumes.get(resume);
        var edition = edition();
        var scoredPosting = edition.postings().get(posting);
        var requirements = Requirements.of(scoredPosting, scoredResume);
        var experience = Experience.of(scoredResume, YearMonth.from(now.atOffset(ZoneOffset.UTC)));
        var categories =
                new Categories(scoredPosting, scoredResume, edition.taxonomy(), closeness)
                        .weigh(requirements, experience);
        var score = Math.round(categories.total() * FULL * TENTHS) / TENTHS;
        var explanation = new Explanation(requirements, experience, scoredPosting);
        var resumeHash = ScoredContent.hash(scoredResume);
        var postingHash = ScoredContent.hash(posting);
        return new Score(
                id(resumeHash, postingHash, edition.versions()),
                score,
                requirements.named(RequirementKind.REQUIRED, true),
                requirements.named(RequirementKind.REQUIRED, false),
                explanation.strengths(),
                explanation.concerns(),
                explanation.recommendation(score),
                requirements.all(),
                categories.parts(),
                Constraints.of(posting, scoredResume),
                edition.versions(),
                new ScoredVersion(null, null, resumeHash),
                new ScoredVersion(posting.id(), posting.version(), postingHash),
                now);
    }

    /// The id under which the score of the pair is kept.
    private static UUID id(String resumeHash, String postingHash, ScoreVersions versions) {
        var key = resumeHash + "/" + postingHash + "/" + version(versions);
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
    }
}
