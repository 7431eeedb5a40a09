package io.skillsync.search.posting.adapter.out;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import io.quarkus.test.junit.QuarkusTest;
import io.skillsync.search.posting.Facets;
import io.skillsync.search.posting.PostingFixtures;
import io.skillsync.search.posting.PostingIndex;
import io.skillsync.search.posting.PostingQueries;
import io.skillsync.search.posting.PostingsContract;
import io.skillsync.search.posting.SearchCriteria;
import io.skillsync.testkit.Awaiting;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ElasticsearchPostingsIT extends PostingsContract {
    @Inject PostingIndex index;
    @Inject PostingQueries queries;
    @Inject IndexKeeper keeper;
    @Inject IndexCopy copy;
    @Inject ElasticsearchClient cluster;

    @BeforeEach
    void the_index_stands() {
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(keeper::ready);
    }

    @Override
    protected PostingIndex index() {
        return index;
    }

    @Override
    protected PostingQueries queries() {
        return queries;
    }

    @Override
    protected void settle() {
        try {
            cluster.indices().refresh(r -> r.index(keeper.alias()));
        } catch (IOException away) {
            throw new UncheckedIOException(away);
        }
    }

    @Override
    protected <T> T await(Supplier<Uni<T>> operation) {
        return Awaiting.of(operation);
    }

    @Test
    void fitting_words_are_marked_and_everything_else_is_escaped() {
        var posting =
                PostingFixtures.titled(
                        PostingFixtures.posting("x"), 1, "Xylophonist <script>alert(1)</script>");
        await(() -> index.show(posting));
        settle();
        var criteria = PostingFixtures.keywords("xylophonist");

        var described =
                await(() ->
                        queries.describe(
                                criteria, List.of(), List.of(posting.id()), PostingFixtures.NOON));

        assertThat(described.hits().getFirst().highlights().get("title"))
                .containsExactly("<em>Xylophonist</em> &lt;script&gt;alert(1)&lt;&#x2F;script&gt;");
        assertThat(described.facets()).isNotEqualTo(Facets.NONE);
    }

    @Test
    void forms_of_a_word_and_accents_do_not_matter() {
        var posting = PostingFixtures.posting("Sommelière for barrels");
        await(() -> index.show(posting));
        settle();

        assertThat(
                        await(() ->
                                queries.lexical(
                                        PostingFixtures.keywords("BARREL sommeliere"),
                                        PostingFixtures.NOON,
                                        10)))
                .containsExactly(posting.id());
    }

    @Test
    void a_skill_with_signs_in_its_name_comes_before_its_bare_letter() {
        var bare = PostingFixtures.asking(PostingFixtures.posting("Luthier programmer"), "C");
        var signed = PostingFixtures.asking(PostingFixtures.posting("Luthier programmer"), "C++");
        await(() -> index.show(bare));
        await(() -> index.show(signed));
        settle();

        assertThat(
                        await(() ->
                                queries.lexical(
                                        PostingFixtures.keywords("luthier c++"),
                                        PostingFixtures.NOON,
                                        10)))
                .containsExactly(signed.id(), bare.id());
    }

    @Test
    void the_index_is_strict_and_holds_vectors_as_the_design_says() throws IOException {
        var mapping = cluster.indices().getMapping(m -> m.index(keeper.alias())).mappings();

        assertThat(mapping).hasSize(1);
        var properties = mapping.values().iterator().next().mappings().properties();
        assertThat(properties.get("vector").denseVector().dims()).isEqualTo(384);
        assertThat(properties.get("vector").denseVector().indexOptions().type().jsonValue())
                .isEqualTo("int8_hnsw");
        assertThat(mapping.values().iterator().next().mappings().dynamic().jsonValue())
                .isEqualTo("strict");
    }

    @Test
    void a_copy_has_the_documents_with_their_versions_and_vectors() throws IOException {
        var posting = PostingFixtures.version(PostingFixtures.posting("Copied cooper"), 7);
        await(() -> index.show(posting));
        await(() -> index.attach(posting.id(), 7, PostingFixtures.meaning("copied cooper")));
        var source =
                cluster.indices()
                        .getAlias(a -> a.name(keeper.alias()))
                        .aliases()
                        .keySet()
                        .iterator()
                        .next();
        var target = source + "-copy";
        cluster.indices()
                .create(c ->
                        c.index(target)
                                .mappings(m ->
                                        m.properties("vector", p -> p.denseVector(v -> v.dims(384)))
                                                .properties("id", p -> p.keyword(k -> k))));

        await(() -> copy.copy(source, target));

        var copied =
                cluster.get(
                        g -> g.index(target).id(posting.id().value().toString()),
                        PostingDocument.class);
        assertThat(copied.version()).isEqualTo(7);
        assertThat(copied.source().title()).isEqualTo("Copied cooper");
        assertThat(cluster.count(c -> c.index(target)).count())
                .isEqualTo(cluster.count(c -> c.index(source)).count());
        assertThat(
                        cluster.count(c ->
                                        c.index(target)
                                                .query(q ->
                                                        q.bool(b ->
                                                                b.filter(f ->
                                                                                f.exists(e ->
                                                                                        e.field(
                                                                                                "vector")))
                                                                        .filter(f ->
                                                                                f.ids(i ->
                                                                                        i.values(
                                                                                                posting.id()
                                                                                                        .value()
                                                                                                        .toString()))))))
                                .count())
                .isEqualTo(1);
        cluster.indices().delete(d -> d.index(target));
    }

    @Test
    void an_index_that_was_lost_is_made_again() throws IOException {
        var name =
                cluster.indices()
                        .getAlias(a -> a.name(keeper.alias()))
                        .aliases()
                        .keySet()
                        .iterator()
                        .next();
        cluster.indices().delete(d -> d.index(name));

        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() ->
                        cluster.indices()
                                .existsAlias(a -> a.index(name).name(keeper.alias()))
                                .value());
        var posting = PostingFixtures.posting("Phoenix keeper");
        await(() -> index.show(posting));
        settle();
        assertThat(
                        await(() ->
                                        queries.browse(
                                                SearchCriteria.anything(),
                                                PostingFixtures.NOON,
                                                io.skillsync.search.posting.ResultSlice.first(10)))
                                .total())
                .isEqualTo(1);
    }
}
