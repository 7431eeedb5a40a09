package io.skillsync.aicore.drafting;

import io.skillsync.aicore.analysis.ResumeDocument;
import java.util.List;

/// A resume that fits a posting better and says nothing new.
///
/// @param edits what differs from the resume as it was, for the owner to accept one by one
/// @param scoreBefore the engine's score of the resume as it was
/// @param scoreAfter the engine's score of the tailored one
public record Tailoring(
        ResumeDocument resume, List<TailoringEdit> edits, double scoreBefore, double scoreAfter) {
    public Tailoring {
        edits = List.copyOf(edits);
    }
}
