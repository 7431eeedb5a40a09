/// Metered acts: an allowance is reserved before the work; the event that tells the work's outcome
/// settles it.
package io.skillsync.aicore.allowance;
