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
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

/// Scores a resume against a posting. Synchronous: embedding a resume for the first time takes
/// about 2 ms a line, so it runs on a worker. A score is replayed by scoring the same documents
/// again as of its `computedAt`; only the month of it counts, for work that still goes on.
public final class MatchingEngine {
    /// Changes with every change of the code that can change a score.
    private static final String CODE = "match-2";

    private static final double TENTHS = 10;
    private static final double FULL = 100;

    private final Readings readings;
    private final Closeness closeness;
    private final EmbeddingModel model;

    public MatchingEngine(Embedder embedder, SkillTaxonomy taxonomy) {
        this(embedder, new Readings(taxonomy));
    }

    private MatchingEngine(Embedder embedder, Readings readings) {
        this.readings = readings;
        this.closeness = new Closeness(embedder);
        this.model = embedder.model();
    }

    /// What was read of documents, whatever vectors they are compared by.
    private static final class Readings {
        private final SkillTaxonomy taxonomy;
        private final Recent<ResumeText, ScoredResume> resumes = new Recent<>(ScoredResume::new);
        private volatile Edition edition;

        Readings(SkillTaxonomy taxonomy) {
            this.taxonomy = taxonomy;
            this.edition = Edition.of(taxonomy.snapshot());
        }

        Edition edition() {
            var current = edition;
            if (!current.taxonomy().version().equals(taxonomy.version())) {
                current = Edition.of(taxonomy.snapshot());
                edition = current;
            }
            return current;
        }
    }

    /// What the engine knows as long as the taxonomy stays as it is; a score rests on one edition
    /// from start to end.
    private record Edition(
            SkillTaxonomy taxonomy, Recent<PostingDocument, ScoredPosting> postings) {
        static Edition of(SkillTaxonomy fixed) {
            return new Edition(fixed, new Recent<>(posting -> new ScoredPosting(posting, fixed)));
        }
    }

    /// The same engine over other vectors, such as those that are kept of a document version.
    public MatchingEngine over(Embedder vectors) {
        return new MatchingEngine(vectors, readings);
    }

    /// Every text of a resume whose vector a score may need.
    public Set<String> texts(ResumeDocument resume) {
        var scored = readings.resumes.get(ResumeText.of(resume));
        var texts = new LinkedHashSet<>(scored.pieces());
        texts.addAll(scored.titles());
        return texts;
    }

    /// Every text of a posting whose vector a score may need.
    public Set<String> texts(PostingDocument posting) {
        var scored = readings.edition().postings().get(posting);
        var texts = new LinkedHashSet<>(scored.pieces());
        texts.add(scored.title());
        return texts;
    }

    public ScoreVersions versions() {
        return versions(readings.edition());
    }

    private ScoreVersions versions(Edition edition) {
        return new ScoreVersions(CODE, edition.taxonomy().version(), model.id(), model.sha256());
    }

    /// Code, taxonomy and model in one string: two scores with the same version and the same hashes
    /// are the same.
    public String version() {
        return version(versions());
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
        var scoredResume = readings.resumes.get(resume);
        var edition = readings.edition();
        var versions = versions(edition);
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
                id(resumeHash, postingHash, versions),
                score,
                requirements.named(RequirementKind.REQUIRED, true),
                requirements.named(RequirementKind.REQUIRED, false),
                explanation.strengths(),
                explanation.concerns(),
                explanation.recommendation(score),
                requirements.all(),
                categories.parts(),
                Constraints.of(posting, scoredResume),
                versions,
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
