/// What people can do, by name: a taxonomy that ships as data, the recognition of its names in
/// text, the years, recency and level that a resume shows for each, and the queue of terms that
/// documents list and the taxonomy lacks, by which it grows. Names that are everyday words too (Go,
/// Excel, R) count only where the text around them speaks of a skill.
package io.skillsync.aicore.skill;
