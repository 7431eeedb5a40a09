package io.skillsync.aicore.assessment;

/// Who says what somebody can do, or how they like to work.
public enum AssessmentType {
    /// The person rates themself on skills.
    SELF,

    /// Items with one right answer each.
    SKILL_TEST,

    /// How the person likes to work. A hint for themself; nothing that matches or ranks reads it.
    PERSONALITY,

    /// A result that somebody else found and the person tells.
    PARTNER
}
