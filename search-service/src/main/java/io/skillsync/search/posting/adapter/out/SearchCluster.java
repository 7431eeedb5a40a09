package io.skillsync.search.posting.adapter.out;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import io.skillsync.kernel.Unavailable;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.elasticsearch.client.ResponseException;
import org.jboss.logging.Logger;

/// Asks Elasticsearch and tells its absence in our words. Answers come back on the Vert.x context
/// from which was asked, since request-scoped things live there.
@ApplicationScoped
class SearchCluster {
    private static final Logger LOG = Logger.getLogger(SearchCluster.class);
    private static final int CONFLICT = 409;
    private static final int NO_ANSWER = 0;
    private static final int NOT_OF_THE_CLUSTER = -1;

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
                .invoke(failure -> LOG.debugf("Elasticsearch does not answer: %s", failure))
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
        return status(failure) == CONFLICT;
    }

    /// Not reachable, overloaded, or up without our index, which is then about to be made.
    private static boolean isAway(Throwable failure) {
        var status = status(failure);
        return status == NO_ANSWER || status == 404 || status == 429 || status >= 500;
    }

    /// The client tells refusals in two ways, depending on how far it got in reading them.
    private static int status(Throwable failure) {
        return switch (failure) {
            case ElasticsearchException answer -> answer.status();
            case ResponseException answer -> answer.getResponse().getStatusLine().getStatusCode();
            case IOException _ -> NO_ANSWER;
            default -> NOT_OF_THE_CLUSTER;
        };
    }
}
