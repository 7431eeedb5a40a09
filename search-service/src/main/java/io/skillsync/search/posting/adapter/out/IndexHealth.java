package io.skillsync.search.posting.adapter.out;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/// Ready when the index can be read; nothing else counts.
@Readiness
class IndexHealth implements AsyncHealthCheck {
    private static final String NAME = "posting index";

    /// Below the second that a prober is likely to wait.
    private static final Duration PATIENCE = Duration.ofMillis(900);

    private final SearchCluster cluster;
    private final IndexKeeper index;

    IndexHealth(SearchCluster cluster, IndexKeeper index) {
        this.cluster = cluster;
        this.index = index;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        if (!index.ready()) return Uni.createFrom().item(HealthCheckResponse.down(NAME));
        return cluster.ask(es -> es.count(c -> c.index(index.alias())))
                .ifNoItem()
                .after(PATIENCE)
                .fail()
                .map(_ -> HealthCheckResponse.up(NAME))
                .onFailure()
                .recoverWithItem(HealthCheckResponse.down(NAME));
    }
}
