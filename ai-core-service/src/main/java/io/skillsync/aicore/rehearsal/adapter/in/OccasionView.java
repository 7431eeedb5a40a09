package io.skillsync.aicore.rehearsal.adapter.in;

import io.skillsync.aicore.rehearsal.Occasion;
import java.util.UUID;

/// What a rehearsal is for, as callers see it.
///
/// @param postingId absent for an opening from elsewhere
public record OccasionView(
        UUID postingId,
        String title,
        String organizationName,
        UUID resumeId,
        int resumeVersion,
        UUID applicationId,
        UUID trackId) {
    static OccasionView of(Occasion occasion) {
        return new OccasionView(
                occasion.posting().id(),
                occasion.posting().title(),
                occasion.posting().organizationName(),
                occasion.resume(),
                occasion.resumeVersion(),
                occasion.application(),
                occasion.track());
    }
}
