/// Resumes for tests: people who do not exist, in many fields of work, written in many layouts,
/// truth included.
package io.skillsync.aicore.analysis.sample;
