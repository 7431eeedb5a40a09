package io.skillsync.aicore.rehearsal;

import io.skillsync.aicore.matching.PostingDocument;
import java.util.UUID;

/// The interview that somebody gets ready for.
///
/// @param posting as it stood when the rehearsal began
/// @param resume the version that questions and evidence come from
/// @param application null where the person has not applied
/// @param track the opportunity that it belongs to; null where it belongs to none
public record Occasion(
        PostingDocument posting, UUID resume, int resumeVersion, UUID application, UUID track) {}
