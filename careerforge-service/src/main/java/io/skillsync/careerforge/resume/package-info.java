/// Resumes: a file comes in, is inspected before anything is kept, is read by the analysis, and
/// becomes a version, an immutable document with a hash. Corrections make further versions; what
/// was sent to an employer keeps the version that it was sent with.
package io.skillsync.careerforge.resume;
