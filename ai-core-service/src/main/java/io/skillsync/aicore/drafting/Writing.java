package io.skillsync.aicore.drafting;

import io.smallrye.mutiny.Uni;

/// Writes away from the event loop.
public interface Writing {
    Uni<Letter> letter(LetterBrief brief);
}
