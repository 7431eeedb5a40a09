package io.skillsync.careerforge.letter;

import io.skillsync.careerforge.SeekerId;
import io.skillsync.careerforge.resume.ResumeDocument;
import io.skillsync.kernel.Unavailable;
import io.smallrye.mutiny.Uni;
import java.util.UUID;

/// The writer of first drafts, who says nothing that the resume does not.
public interface Drafts {
    /// @param request names the act, so that its cost is settled once
    record Order(
            UUID request,
            SeekerId owner,
            String candidateName,
            ResumeDocument resume,
            Vacancy vacancy,
            String tone) {}

    /// {@link Unavailable} where the writer is away.
    Uni<LetterDraft> draft(Order order);
}
