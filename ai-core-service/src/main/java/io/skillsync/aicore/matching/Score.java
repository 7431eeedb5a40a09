package io.skillsync.aicore.matching;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// How well a resume version meets a posting version, and why; the same object for the seeker and
/// the recruiter.
///
/// @param id made of the two hashes, the engine's version and, where they are stored, the two
///   versions: the same pair has the same id, and a newer engine gives it another
/// @param score 0 to 100, one decimal
/// @param matchedSkills required skills with evidence, as the posting writes them
/// @param missingSkills required skills without evidence, as the posting writes them
public record Score(
        UUID id,
        double score,
        List<String> matchedSkills,
        List<String> missingSkills,
        List<String> strengths,
        List<String> concerns,
        String recommendation,
        List<ScoreRequirement> requirements,
        List<ScoreCategory> categories,
        List<HardConstraint> hardConstraints,
        ScoreVersions versions,
        ScoredVersion resume,
        ScoredVersion posting,
        Instant computedAt) {

    public Score {
        matchedSkills = List.copyOf(matchedSkills);
        missingSkills = List.copyOf(missingSkills);
        strengths = List.copyOf(strengths);
        concerns = List.copyOf(concerns);
        requirements = List.copyOf(requirements);
        categories = List.copyOf(categories);
        hardConstraints = List.copyOf(hardConstraints);
    }

    /// Whether a posting insists on a skill.
    public enum RequirementKind {
        REQUIRED,
        PREFERRED
    }

    /// A skill that the posting names, and where the resume shows it.
    public record ScoreRequirement(
            String name, RequirementKind kind, boolean matched, List<Evidence> evidence) {
        public ScoreRequirement {
            evidence = List.copyOf(evidence);
        }
    }

    /// A place in the resume that shows a skill.
    ///
    /// @param path the place in the resume document, such as `experiences[0].achievements[2]`
    /// @param text what stands there
    public record Evidence(String path, String text) {}

    /// One part of the score.
    ///
    /// @param weight share of the score before parts that the posting does not ask about are left
    ///   out; all add up to 1
    /// @param value 0 to 1
    /// @param hasData false where the posting asks nothing about it or the resume says nothing
    ///   about it
    public record ScoreCategory(String name, double weight, double value, boolean hasData) {}

    /// What is met or not, whatever the score.
    public enum ConstraintVerdict {
        MET,
        NOT_MET,
        UNKNOWN
    }

    /// A condition that stands beside the score and never in it.
    public record HardConstraint(String name, ConstraintVerdict verdict, String detail) {}

    /// What computed the score.
    public record ScoreVersions(String engine, String taxonomy, String model, String modelHash) {}

    /// Which version of a document was scored.
    ///
    /// @param id null where the document is not stored
    /// @param hash of the fields that count
    public record ScoredVersion(UUID id, Integer version, String hash) {
        VersionRef ref() {
            return new VersionRef(id, version);
        }
    }

    /// The same score with the stored resume version that it belongs to.
    public Score ofResume(UUID resumeId, Integer resumeVersion) {
        var ref = new ScoredVersion(resumeId, resumeVersion, resume.hash());
        return new Score(
                idOf(ref),
                score,
                matchedSkills,
                missingSkills,
                strengths,
                concerns,
                recommendation,
                requirements,
                categories,
                hardConstraints,
                versions,
                ref,
                posting,
                computedAt);
    }

    /// The row's own id: a resume version whose scored fields equal those of another still has a
    /// score of its own.
    private UUID idOf(ScoredVersion resumeVersion) {
        var key =
                "%s/%s/%d/%s/%d"
                        .formatted(
                                id,
                                resumeVersion.id(),
                                resumeVersion.version(),
                                posting.id(),
                                posting.version());
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
    }
}
