/// The ai-core service.
package io.skillsync.aicore;
