package io.skillsync.careerforge.resume.adapter.out;

import io.skillsync.careerforge.RemoteAnswers;
import io.skillsync.careerforge.resume.AnalysisId;
import io.skillsync.careerforge.resume.Reading;
import io.skillsync.careerforge.resume.Readings;
import io.skillsync.kernel.Invalid;
import io.skillsync.kernel.Unavailable;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/// Fetches a reading after its event; while ai-core is away, the event waits.
@ApplicationScoped
class AiCoreReadings implements Readings {
    private final AiCoreClient aiCore;

    AiCoreReadings(@RestClient AiCoreClient aiCore) {
        this.aiCore = aiCore;
    }

    @Override
    public Uni<Optional<Reading>> of(AnalysisId analysis) {
        return aiCore.reading(analysis.value())
                .map(Optional::of)
                .onFailure(failure -> RemoteAnswers.status(failure).equals(Optional.of(404)))
                .recoverWithItem(Optional.empty())
                .onFailure()
                .transform(AiCoreReadings::refusal);
    }

    private static Throwable refusal(Throwable failure) {
        // A value that breaks the limits of a document is told by the document itself.
        for (var at = failure; at != null; at = at.getCause()) if (at instanceof Invalid) return at;
        return new Unavailable("analysis.unavailable", "The analysis cannot be fetched just now.");
    }
}
