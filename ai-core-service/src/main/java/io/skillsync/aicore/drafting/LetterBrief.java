package io.skillsync.aicore.drafting;

import io.skillsync.aicore.analysis.ResumeDocument;
import io.skillsync.aicore.matching.PostingDocument;
import java.util.Objects;

/// What a letter is written from.
///
/// @param tone null for the usual one
public record LetterBrief(
        String candidateName, ResumeDocument resume, PostingDocument posting, LetterTone tone) {
    public LetterBrief {
        candidateName = Objects.requireNonNullElse(candidateName, "").strip();
        tone = Objects.requireNonNullElse(tone, LetterTone.WARM);
    }
}
