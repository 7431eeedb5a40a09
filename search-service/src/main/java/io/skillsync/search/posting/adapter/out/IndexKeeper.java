package io.skillsync.search.posting.adapter.out;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/// Sees to it that the index exists in the shape that this code knows. The name holds a hash of the
/// shape, and everybody works through an alias: a changed mapping makes a new index, fills it from
/// the old one and turns the alias, while the old one goes on answering.
@ApplicationScoped
class IndexKeeper {
    private static final Logger LOG = Logger.getLogger(IndexKeeper.class);

    private final SearchCluster cluster;
    private final IndexCopy copy;
    private final String alias;
    private final String definition;
    private final String name;
    private volatile boolean ready;

    /// @param prefix keeps the indexes of several platforms on one cluster apart
    /// @param analysis `standard` asks nothing of the cluster; `english` also folds accents and
    ///   stems, and needs the analysis plugin or a full distribution
    IndexKeeper(
            SearchCluster cluster,
            IndexCopy copy,
            ObjectMapper json,
            @ConfigProperty(name = "skillsync.index-prefix") Optional<String> prefix,
            @ConfigProperty(name = "skillsync.search.analysis") String analysis) {
        this.cluster = cluster;
        this.copy = copy;
        alias = prefix.orElse("") + "postings";
        definition =
                """
                {"settings": {"number_of_shards": 1, "auto_expand_replicas": "0-1", "refresh_interval": "500ms",
                  "analysis": %s}, "mappings": %s}\
                """
                        .formatted(
                                resource("/index/analysis-" + analysis + ".json"),
                                resource("/index/posting-mapping.json"));
        name = alias + "-" + hash(definition);
    }

    /// The name by which everybody reads and writes.
    String alias() {
        return alias;
    }

    boolean ready() {
        return ready;
    }

    /// Makes the index as soon as there is a cluster, and again when the cluster has lost it.
    @Scheduled(every = "2s", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> ensure() {
        return stands().chain(stands -> stands ? Uni.createFrom().voidItem() : make())
                .invoke(() -> ready = true)
                .onFailure()
                .invoke(this::missed)
                .onFailure()
                .recoverWithNull();
    }

    private void missed(Throwable failure) {
        ready = false;
        LOG.debugf(failure, "The index %s cannot be made yet", name);
    }

    private Uni<Boolean> stands() {
        return cluster.ask(es -> es.indices().existsAlias(a -> a.index(name).name(alias)))
                .map(answer -> answer.value());
    }

    private Uni<Void> make() {
        return create().chain(this::behindAlias).chain(this::turnAlias);
    }

    private Uni<Void> create() {
        return exists(name)
                .chain(there ->
                        there
                                ? Uni.createFrom().voidItem()
                                : cluster.tell(es ->
                                        es.indices()
                                                .create(i ->
                                                        i.index(name)
                                                                .withJson(
                                                                        new StringReader(
                                                                                definition)))));
    }

    private Uni<Boolean> exists(String index) {
        return cluster.ask(es -> es.indices().exists(i -> i.index(index)))
                .map(answer -> answer.value());
    }

    private Uni<Set<String>> behindAlias() {
        return cluster.ask(es -> es.indices().existsAlias(a -> a.name(alias)))
                .chain(there ->
                        there.value()
                                ? cluster.ask(es -> es.indices().getAlias(a -> a.name(alias)))
                                        .map(found -> found.aliases().keySet())
                                : Uni.createFrom().item(Set.<String>of()));
    }

    private Uni<Void> turnAlias(Set<String> current) {
        if (current.equals(Set.of(name))) return Uni.createFrom().voidItem();
        var filled = Uni.createFrom().voidItem();
        for (var old : current)
            if (!old.equals(name)) filled = filled.chain(() -> copy.copy(old, name));
        return filled.chain(() ->
                cluster.tell(es ->
                        es.indices()
                                .updateAliases(u -> {
                                    current.forEach(old ->
                                            u.actions(
                                                    a -> a.remove(r -> r.index(old).alias(alias))));
                                    return u.actions(a ->
                                            a.add(r ->
                                                    r.index(name).alias(alias).isWriteIndex(true)));
                                })));
    }

    private static String resource(String place) {
        try (var stream = IndexKeeper.class.getResourceAsStream(place)) {
            if (stream == null)
                throw new IllegalArgumentException("There is no analysis at " + place);
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String hash(String text) {
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 4);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JVM has SHA-256.", impossible);
        }
    }
}
