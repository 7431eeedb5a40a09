/// What a person can do about a resume and what to learn next: a review with advice by effect, and
/// paths along the prerequisites of skills.
package io.skillsync.aicore.insight;
