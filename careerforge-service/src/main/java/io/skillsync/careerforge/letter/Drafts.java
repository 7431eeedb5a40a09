package io.skillsync.careerforge.letter;

import io.skillsync.careerforge.SeekerId;
import io.skillsync.careerforge.resume.ResumeDocument;
import io.skillsync.kernel.Unavailable;
import io.smallrye.mutiny.Uni;
import java.util.UUID;

/// The writer of first drafts, who says nothing that the resume does not.
public interface Drafts {
    /// @param request names the act, so that its cost is settled once
    /// @param tone null for the writer's own
    record Order(
            UUID request,
            SeekerId owner,
            String candidateName,
            ResumeDocument resume,
            Vacancy vacancy,
            LetterTone tone) {}

    /// {@link Unavailable} where the writer is away.
    Uni<LetterDraft> draft(Order order);
}
