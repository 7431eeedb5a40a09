package io.skillsync.aicore.tailoring;

import io.skillsync.aicore.analysis.ResumeDocument;
import io.skillsync.aicore.drafting.Tailoring;
import io.skillsync.aicore.drafting.TailoringEdit;
import io.skillsync.aicore.matching.PostingDocument;
import io.smallrye.mutiny.Uni;
import java.util.List;

/// Tailors away from the event loop.
public interface TailoringWork {
    Uni<Tailoring> tailor(ResumeDocument resume, PostingDocument posting);

    /// Applies accepted edits and proves the outcome against the resume; RuleBroken where it claims
    /// what the resume does not.
    Uni<Outcome> apply(
            ResumeDocument resume,
            PostingDocument posting,
            Tailoring offered,
            List<TailoringEdit> accepted);

    /// A resume after edits, and the engine's score of it.
    record Outcome(ResumeDocument resume, double score) {}
}
