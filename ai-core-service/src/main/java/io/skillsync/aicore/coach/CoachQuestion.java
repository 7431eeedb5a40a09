package io.skillsync.aicore.coach;

import java.util.Optional;

/// A question with what it takes to understand it.
///
/// @param previous what the person asked before, for "and how long should it be?"
/// @param job what the conversation is about
/// @param askerName hidden from a language model; empty where it is not known
public record CoachQuestion(
        String content,
        Optional<String> previous,
        Optional<JobAtHand> job,
        Optional<String> askerName) {}
