package io.skillsync.aicore;

import io.skillsync.aicore.matching.PostingChoice;
import io.skillsync.aicore.matching.PostingChoice.ExternalPosting;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/// Which opening a request is about: a posting of the platform by its id, or one from elsewhere by
/// its text.
public record OpeningReference(UUID postingId, @Valid ExternalOpening external) {
    public PostingChoice choice() {
        return new PostingChoice(postingId, external == null ? null : external.posting());
    }

    /// An opening that is not on the platform.
    ///
    /// @param skillsRequired left out: they are read from the description
    public record ExternalOpening(
            @NotBlank @Size(max = 256) String title,
            @Size(max = 256) String organizationName,
            @Size(max = 20_000) String description,
            @Size(max = 50) List<@NotBlank @Size(max = 100) String> skillsRequired) {
        ExternalPosting posting() {
            return new ExternalPosting(title, organizationName, description, skillsRequired);
        }
    }
}
