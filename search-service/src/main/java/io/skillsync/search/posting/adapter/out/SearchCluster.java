package io.skillsync.search.posting.adapter.out;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.transport.TransportException;
import io.skillsync.kernel.Unavailable;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.jboss.logging.Logger;

/// Asks Elasticsearch and tells its absence in our words. Answers come back on the Vert.x context
/// from which was asked, since request-scoped things live there.
@ApplicationScoped
class SearchCluster {
    private static final Logger LOG = Logger.getLogger(SearchCluster.class);
    private static final int CONFLICT = 409;

    private final ElasticsearchAsyncClient client;

    SearchCluster(ElasticsearchAsyncClient client) {
        this.client = client;
    }

    <T> Uni<T> ask(Function<ElasticsearchAsyncClient, CompletionStage<T>> question) {
        return Uni.createFrom()
                .deferred(() ->
                        Uni.createFrom()
                                .completionStage(() -> question.apply(client))
                                .emitOn(here()))
                .onFailure(SearchCluster::isAway)
                .transform(_ ->
                        new Unavailable(
                                "search.unavailable",
                                "Search is away for the moment; try again soon."));
    }

    /// A write that a newer version has overtaken is done with.
    Uni<Void> tell(Function<ElasticsearchAsyncClient, ? extends CompletionStage<?>> write) {
        return ask(cluster -> write.apply(cluster).thenApply(_ -> true))
                .onFailure(SearchCluster::isOvertaken)
                .recoverWithItem(true)
                .replaceWithVoid();
    }

    private static Executor here() {
        var context = Vertx.currentContext();
        return context == null
                ? Infrastructure.getDefaultExecutor()
                : task -> context.runOnContext(_ -> task.run());
    }

    private static boolean isOvertaken(Throwable failure) {
        return failure instanceof ElasticsearchException answer && answer.status() == CONFLICT;
    }

    /// Not reachable, overloaded, or up without our index, which is then about to be made.
    private static boolean isAway(Throwable failure) {
        return switch (failure) {
            case ElasticsearchException answer ->
                    answer.status() == 404 || answer.status() == 429 || answer.status() >= 500;
            case TransportException _ -> true;
            case IOException _ -> true;
            default -> false;
        };
    }
}
