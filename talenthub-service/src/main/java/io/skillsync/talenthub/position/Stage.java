package io.skillsync.talenthub.position;

import io.skillsync.kernel.Invalid;

/// A stage as one position names it.
public record Stage(StageKind kind, String name) {
    public Stage {
        if (name.isBlank())
            throw new Invalid("stages", "position.stage-blank", "A stage needs a name.");
    }
}
