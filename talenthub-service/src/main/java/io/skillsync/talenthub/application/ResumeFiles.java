package io.skillsync.talenthub.application;

import io.smallrye.mutiny.Uni;

/// The files that resumes were read from, which lie with the seeker's service; a deleted one is not
/// found.
public interface ResumeFiles {
    Uni<ResumeFile> fetch(SentResume resume);

    /// A file as it was uploaded.
    ///
    /// @param mediaType such as `application/pdf`
    record ResumeFile(byte[] bytes, String mediaType) {}
}
