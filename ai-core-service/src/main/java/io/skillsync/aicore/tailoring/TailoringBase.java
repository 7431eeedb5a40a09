package io.skillsync.aicore.tailoring;

import io.skillsync.aicore.matching.ResumeCopy;
import java.util.UUID;

/// The resume version that a tailoring was made from.
public record TailoringBase(UUID resumeId, int version, String hash) {
    static TailoringBase of(ResumeCopy resume) {
        return new TailoringBase(resume.resume(), resume.version(), resume.hash());
    }
}
