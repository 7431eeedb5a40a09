package io.skillsync.aicore.matching;

import io.skillsync.aicore.matching.Score.ScoreVersions;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// What comes out when a score is computed again from what is kept of its documents.
///
/// @param identical every figure, reason and piece of evidence is the same
/// @param score as it was given
/// @param replayed what came out now; null where a vector that it needs was never kept
/// @param newerVersions what has a newer version than the one that the score was made with; a newer
///   model alone changes nothing here, because the vectors of the old one are kept
/// @param differences which parts of the score differ
public record Replay(
        UUID scoreId,
        boolean identical,
        double score,
        Double replayed,
        List<VersionChange> newerVersions,
        List<String> differences) {
    /// What made the score, and what would make it today.
    public record VersionChange(String name, String then, String now) {}

    public Replay {
        newerVersions = List.copyOf(newerVersions);
        differences = List.copyOf(differences);
    }

    public static Replay of(Score then, Optional<Score> again, ScoreVersions today) {
        var differences = again.map(now -> differences(then, now)).orElse(List.of("vectors"));
        return new Replay(
                then.id(),
                differences.isEmpty(),
                then.score(),
                again.map(Score::score).orElse(null),
                changes(then.versions(), today),
                differences);
    }

    private static List<VersionChange> changes(ScoreVersions then, ScoreVersions today) {
        var changes = new ArrayList<VersionChange>();
        change(changes, "engine", then.engine(), today.engine());
        change(changes, "taxonomy", then.taxonomy(), today.taxonomy());
        change(changes, "model", then.model(), today.model());
        change(changes, "modelHash", then.modelHash(), today.modelHash());
        return changes;
    }

    private static void change(List<VersionChange> to, String name, String then, String now) {
        if (!then.equals(now)) to.add(new VersionChange(name, then, now));
    }

    private static List<String> differences(Score then, Score now) {
        var parts = new ArrayList<String>();
        differ(parts, "resumeHash", then.resume().hash(), now.resume().hash());
        differ(parts, "postingHash", then.posting().hash(), now.posting().hash());
        differ(parts, "score", then.score(), now.score());
        differ(parts, "matchedSkills", then.matchedSkills(), now.matchedSkills());
        differ(parts, "missingSkills", then.missingSkills(), now.missingSkills());
        differ(parts, "requirements", then.requirements(), now.requirements());
        differ(parts, "categories", then.categories(), now.categories());
        differ(parts, "hardConstraints", then.hardConstraints(), now.hardConstraints());
        differ(parts, "strengths", then.strengths(), now.strengths());
        differ(parts, "concerns", then.concerns(), now.concerns());
        differ(parts, "recommendation", then.recommendation(), now.recommendation());
        return parts;
    }

    private static void differ(List<String> parts, String name, Object then, Object now) {
        if (!Objects.equals(then, now)) parts.add(name);
    }
}
