package io.skillsync.aicore.tailoring.adapter.in;

import io.skillsync.aicore.analysis.ResumeDocument;
import io.skillsync.aicore.drafting.TailoringEdit.TailoringKind;
import io.skillsync.aicore.matching.PostingDocument;
import io.skillsync.aicore.tailoring.AcceptedTailoring;
import io.skillsync.aicore.tailoring.OfferedTailoring;
import io.skillsync.aicore.tailoring.TailoringAcceptance;
import io.skillsync.aicore.tailoring.TailoringBase;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Tailorings as callers see them.
public final class TailoringViews {
    private TailoringViews() {}

    /// @param madeFrom the resume version that the edits apply to
    /// @param scoreAfter if every edit is taken
    /// @param acceptance the last choice, absent before it
    public record TailoringView(
            UUID id,
            TailoringBase madeFrom,
            TailoredFor posting,
            List<EditView> edits,
            double scoreBefore,
            double scoreAfter,
            TailoringAcceptance acceptance,
            int version,
            Instant createdAt,
            Instant updatedAt) {
        static TailoringView of(OfferedTailoring offered) {
            return new TailoringView(
                    offered.id().value(),
                    offered.base(),
                    TailoredFor.of(offered.posting()),
                    offered.edits().entrySet().stream()
                            .map(edit ->
                                    new EditView(
                                            edit.getKey(),
                                            edit.getValue().kind(),
                                            edit.getValue().path(),
                                            edit.getValue().before(),
                                            edit.getValue().after(),
                                            edit.getValue().reason(),
                                            edit.getValue().evidence()))
                            .toList(),
                    offered.tailoring().scoreBefore(),
                    offered.tailoring().scoreAfter(),
                    offered.acceptance().orElse(null),
                    offered.version().number(),
                    offered.version().createdAt(),
                    offered.version().updatedAt());
        }
    }

    /// The opening; `postingId` is absent for one from elsewhere.
    public record TailoredFor(
            UUID postingId, Integer version, String title, String organizationName) {
        static TailoredFor of(PostingDocument posting) {
            return new TailoredFor(
                    posting.id(), posting.version(), posting.title(), posting.organizationName());
        }
    }

    /// One change to take or leave.
    ///
    /// @param path the place that changes; order and lists show before and after as one text
    /// @param evidence the places of the resume that already say it
    public record EditView(
            String id,
            TailoringKind kind,
            String path,
            String before,
            String after,
            String reason,
            List<String> evidence) {}

    /// The resume with the chosen edits.
    ///
    /// @param madeFrom the version that it differs from
    /// @param changed the sections that differ: `skills`, `experiences`
    /// @param score the engine's score of it for the opening
    public record AcceptedResume(
            UUID tailoringId,
            TailoringBase madeFrom,
            List<String> edits,
            List<String> changed,
            ResumeDocument resume,
            double scoreBefore,
            double score) {
        static AcceptedResume of(AcceptedTailoring accepted) {
            var offered = accepted.tailoring();
            return new AcceptedResume(
                    offered.id().value(),
                    offered.base(),
                    offered.acceptance().orElseThrow().edits(),
                    accepted.changed(),
                    accepted.resume(),
                    offered.tailoring().scoreBefore(),
                    accepted.score());
        }
    }

    /// A page of tailorings, for the API document.
    public record TailoringList(List<TailoringView> items, String next) {}
}
