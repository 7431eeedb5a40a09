package io.skillsync.careerforge.resume;

import io.skillsync.careerforge.SeekerId;
import io.skillsync.kernel.NotFound;
import io.skillsync.kernel.Unavailable;
import io.smallrye.mutiny.Uni;
import java.nio.file.Path;

/// Where the bytes of uploaded files lie. A store that is away: {@link Unavailable}.
public interface ResumeFiles {
    Uni<Void> store(SeekerId owner, ResumeFile file, Path content);

    /// Absent: {@link NotFound}.
    Uni<byte[]> read(SeekerId owner, ResumeFileId file);

    /// Deleting what is not there is done already.
    Uni<Void> delete(SeekerId owner, ResumeFileId file);

    /// Every file of the person.
    Uni<Void> deleteAll(SeekerId owner);
}
