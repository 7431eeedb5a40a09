package io.skillsync.aicore.analysis;

import io.skillsync.aicore.PersonId;
import io.skillsync.kernel.DecidedCollection;
import io.smallrye.mutiny.Uni;
import java.util.UUID;

/// All analyses of a person's files.
public interface Analyses
        extends DecidedCollection<Analysis, AnalysisEvent, PersonId, AnalysisId, AnalysisFilter> {
    /// For another service, which an event told the id.
    Uni<Analysis> byId(AnalysisId id);

    /// The resume is gone, and with it what was read from it.
    Uni<Void> forget(PersonId owner, UUID resume);
}
