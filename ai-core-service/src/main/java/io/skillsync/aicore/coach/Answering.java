package io.skillsync.aicore.coach;

import io.smallrye.mutiny.Multi;

/// Answers away from the event loop; with a language model's help where one is configured.
public interface Answering {
    /// Ends with {@link CoachSpeech.Answered}.
    Multi<CoachSpeech> answer(CoachQuestion question);
}
