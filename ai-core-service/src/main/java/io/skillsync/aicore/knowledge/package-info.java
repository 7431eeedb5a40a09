/// What the coach may rest on: short articles of our own, tagged, with a source where they state a
/// fact.
package io.skillsync.aicore.knowledge;
