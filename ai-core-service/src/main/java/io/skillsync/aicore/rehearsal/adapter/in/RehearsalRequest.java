package io.skillsync.aicore.rehearsal.adapter.in;

import io.skillsync.aicore.matching.PostingChoice;
import io.skillsync.aicore.matching.PostingChoice.ExternalPosting;
import io.skillsync.aicore.matching.ResumeChoice;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/// The parts of bodies that mock interviews and preparations share.
final class RehearsalRequest {
    private RehearsalRequest() {}

    static ResumeChoice choice(RehearsalResume resume) {
        return resume == null
                ? ResumeChoice.DEFAULT
                : new ResumeChoice(resume.resumeId(), resume.version());
    }

    /// Which opening: a posting of the platform by its id, or one from elsewhere by its text.
    public record RehearsalPosting(UUID postingId, @Valid RehearsalOpening external) {
        PostingChoice choice() {
            return new PostingChoice(postingId, external == null ? null : external.toOpening());
        }
    }

    /// An opening that is not on the platform; without skills they are read from the description.
    public record RehearsalOpening(
            @NotBlank @Size(max = 256) String title,
            @Size(max = 256) String organizationName,
            @Size(max = 20_000) String description,
            @Size(max = 50) List<@NotBlank @Size(max = 100) String> skillsRequired) {
        ExternalPosting toOpening() {
            return new ExternalPosting(title, organizationName, description, skillsRequired);
        }
    }

    /// Which of the caller's resumes, the newest version where none is named.
    public record RehearsalResume(@NotNull UUID resumeId, @Positive Integer version) {}
}
