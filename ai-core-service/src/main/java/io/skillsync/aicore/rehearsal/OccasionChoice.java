package io.skillsync.aicore.rehearsal;

import io.skillsync.aicore.matching.PostingChoice;
import io.skillsync.aicore.matching.ResumeChoice;
import java.util.UUID;

/// What a person says of the interview that they get ready for.
///
/// @param application null where there is none
/// @param track null where there is none
public record OccasionChoice(
        PostingChoice posting, ResumeChoice resume, UUID application, UUID track) {}
