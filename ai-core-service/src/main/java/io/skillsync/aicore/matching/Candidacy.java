package io.skillsync.aicore.matching;

import io.skillsync.aicore.PersonId;
import java.util.UUID;

/// Who applied where with what.
///
/// @param sequence of the application's changes; an older one never overwrites a newer one
public record Candidacy(
        UUID application,
        UUID posting,
        int postingVersion,
        UUID organization,
        PersonId person,
        UUID resume,
        int resumeVersion,
        String lifecycle,
        int sequence) {}
