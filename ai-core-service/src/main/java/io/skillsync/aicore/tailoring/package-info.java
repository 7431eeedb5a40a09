/// Tailorings as they are offered to their owner, edit by edit: what is accepted is proven again
/// against the resume before it is handed out.
package io.skillsync.aicore.tailoring;
