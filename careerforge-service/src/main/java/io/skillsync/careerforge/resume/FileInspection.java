package io.skillsync.careerforge.resume;

import io.skillsync.kernel.Unavailable;
import io.smallrye.mutiny.Uni;
import java.nio.file.Path;

/// Looks into a file before anything is kept of it. Implementations contain what the file does to
/// them: time, memory and crashes are bounded.
public interface FileInspection {
    /// What the file is, or why it is refused; {@link Unavailable} where nobody can look.
    Uni<Inspected> inspect(Path content);
}
