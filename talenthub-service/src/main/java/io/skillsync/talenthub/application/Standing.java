package io.skillsync.talenthub.application;

import io.skillsync.talenthub.position.StageKind;
import java.util.Optional;

/// Where an application stands.
///
/// @param stage the last stage it reached, also after it ended
/// @param disposition present exactly where it was rejected or withdrawn
public record Standing(
        ApplicationLifecycle lifecycle, StageKind stage, Optional<Disposition> disposition) {
    public Standing {
        var answered =
                switch (lifecycle) {
                    case ACTIVE, HIRED -> false;
                    case REJECTED, WITHDRAWN -> true;
                };
        if (disposition.isPresent() != answered)
            throw new IllegalArgumentException(
                    "A disposition does not go with %s: %s".formatted(lifecycle, disposition));
    }

    static Standing active(StageKind stage) {
        return new Standing(ApplicationLifecycle.ACTIVE, stage, Optional.empty());
    }

    Standing ended(ApplicationLifecycle how, Disposition why) {
        return new Standing(how, stage, Optional.of(why));
    }

    /// The same end without the words, which may name a person.
    Standing wordless() {
        return new Standing(
                lifecycle, stage, disposition.map(said -> new Disposition(said.reason(), "")));
    }

    public boolean open() {
        return lifecycle == ApplicationLifecycle.ACTIVE;
    }
}
