package io.skillsync.aicore.tailoring;

import io.skillsync.aicore.analysis.ResumeDocument;
import io.skillsync.aicore.drafting.TailoringEdit;
import java.util.List;

/// The resume with the accepted edits in place.
///
/// @param score the engine's score of it for the opening
public record AcceptedTailoring(OfferedTailoring tailoring, ResumeDocument resume, double score) {
    /// The sections that differ from the resume that it was made from.
    public List<String> changed() {
        return tailoring.accepted().stream()
                .map(TailoringEdit::path)
                .map(path -> path.replaceAll("[\\[.].*", ""))
                .distinct()
                .toList();
    }
}
