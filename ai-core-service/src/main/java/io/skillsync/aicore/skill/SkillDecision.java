package io.skillsync.aicore.skill;

import io.skillsync.aicore.PersonId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// What somebody decided about a proposal, once.
///
/// @param accepted the skill that the term stands for; empty where the term is none
/// @param by who decided
public record SkillDecision(
        UUID id, String term, Optional<Concept> accepted, PersonId by, Instant decidedAt) {}
