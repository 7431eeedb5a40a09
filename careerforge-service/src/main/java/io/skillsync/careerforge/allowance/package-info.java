/// Metered acts: an allowance is reserved before the work and released when the work does not
/// happen. What the work's outcome costs is settled elsewhere, by the event that tells of it.
package io.skillsync.careerforge.allowance;
