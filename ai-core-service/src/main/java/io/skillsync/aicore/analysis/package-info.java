/// Reads resumes: from a laid-out document to a structured one, with a confidence and a source for
/// each field, a judgement of the whole, and what was hidden. The inside of the slice is plain
/// Java; the service wires it.
package io.skillsync.aicore.analysis;
