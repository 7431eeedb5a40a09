package io.skillsync.aicore.matching;

import io.skillsync.aicore.PersonId;
import io.skillsync.kernel.Invalid;
import java.time.Instant;
import java.util.UUID;

/// What the owner of a score says against a place in it. It changes no figure; it is there for the
/// people who decide.
///
/// @param posting that the score is about
/// @param requirement a skill that the score names; null where a piece of evidence is disputed
/// @param path of a piece of evidence that the score cites; null where a requirement is disputed
/// @param reason 1 to 2,000 characters
public record ScoreDispute(
        UUID id,
        UUID score,
        PersonId owner,
        UUID posting,
        String requirement,
        String path,
        String reason,
        Instant createdAt) {
    public static final int LONGEST_REASON = 2000;

    /// What was said, before it is held against the score.
    public record Objection(String requirement, String path, String reason) {}

    public ScoreDispute {
        if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON)
            throw new Invalid(
                    "reason",
                    "dispute.reason",
                    "A reason has 1 to %d characters.".formatted(LONGEST_REASON));
    }

    /// Invalid where the score names no such requirement or cites no such place.
    static ScoreDispute of(UUID id, Score score, PersonId owner, Objection objection, Instant now) {
        if ((objection.requirement() == null) == (objection.path() == null))
            throw new Invalid(
                    "requirement",
                    "dispute.target",
                    "Name either a requirement of the score or the path of its evidence.");
        if (objection.requirement() != null && !names(score, objection.requirement()))
            throw new Invalid(
                    "requirement", "dispute.requirement", "The score names no such requirement.");
        if (objection.path() != null && !cites(score, objection.path()))
            throw new Invalid("path", "dispute.path", "The score cites no such place.");
        return new ScoreDispute(
                id,
                score.id(),
                owner,
                score.posting().id(),
                objection.requirement(),
                objection.path(),
                objection.reason(),
                now);
    }

    private static boolean names(Score score, String requirement) {
        return score.requirements().stream().anyMatch(one -> one.name().equals(requirement));
    }

    private static boolean cites(Score score, String path) {
        return score.requirements().stream()
                .flatMap(requirement -> requirement.evidence().stream())
                .anyMatch(evidence -> evidence.path().equals(path));
    }
}
