package io.skillsync.aicore.matching.adapter.out;

import static io.restassured.RestAssured.given;
import static io.skillsync.aicore.matching.Market.API;
import static io.skillsync.aicore.matching.Market.as;
import static io.skillsync.aicore.matching.Market.nurse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.skillsync.aicore.PersonId;
import io.skillsync.aicore.Topics;
import io.skillsync.aicore.Workers;
import io.skillsync.aicore.embedding.Embedder;
import io.skillsync.aicore.embedding.WordBagEmbedder;
import io.skillsync.aicore.matching.Backlog;
import io.skillsync.aicore.matching.Embeds;
import io.skillsync.aicore.matching.Market;
import io.skillsync.aicore.matching.MatchingEngine;
import io.skillsync.aicore.matching.Postings;
import io.skillsync.aicore.matching.ReembedDocuments;
import io.skillsync.aicore.matching.Resumes;
import io.skillsync.aicore.matching.ScoredPair;
import io.skillsync.aicore.matching.VersionRef;
import io.skillsync.aicore.matching.Viewer;
import io.skillsync.aicore.skill.SkillTaxonomy;
import io.skillsync.kernel.Identifier;
import io.skillsync.testkit.Awaiting;
import io.skillsync.testkit.Tokens;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The model is changed under a running market, as a release with another model would do.
@QuarkusTest
class ReembeddingIT {
    @Inject Backlog backlog;
    @Inject Embeds shipped;
    @Inject Embedder model;
    @Inject Resumes resumes;
    @Inject Postings postings;
    @Inject ScoreLog log;
    @Inject VectorStore vectors;
    @Inject Workers workers;

    private final Embedder newer = new WordBagEmbedder("newer", "7");
    private final MatchingEngine newerEngine = new MatchingEngine(newer, SkillTaxonomy.shipped());
    private final UUID seeker = Identifier.next();
    private final UUID resume = Identifier.next();
    private Market market;
    private String score;

    @BeforeEach
    void somebody_has_applied() {
        market = new Market();
        market.uploads(seeker, resume, 1, nurse("Marta Lindqvist"));
        var application = market.applies(seeker, resume);
        score =
                as(seeker)
                        .get(API + "/applications/" + application + "/score")
                        .jsonPath()
                        .getString("id");
    }

    @AfterEach
    void back_to_the_model_that_ships() {
        all(new ReembedDocuments(backlog, shipped, resumes, postings));
    }

    @Test
    void both_models_answer_until_everything_has_its_new_vector_and_then_only_the_new_one_does() {
        var old = model.model().sha256();
        var fresh = newer.model().sha256();
        var reembed = reembed(newer);
        assertThat(vector(fresh).statusCode()).isEqualTo(404);

        // One document at a time, so that both models are there meanwhile.
        Awaiting.of(() ->
                backlog.lead(work ->
                        postings.version(market.posting, 1)
                                .chain(copy -> embeds(newer).of(copy.orElseThrow().document()))
                                .chain(made ->
                                        postings.embedded(
                                                market.organization,
                                                new VersionRef(market.posting, 1),
                                                made))));
        assertThat(vector(old).statusCode()).isEqualTo(200);
        assertThat(vector(fresh).statusCode()).isEqualTo(200);
        vector(null).then().body("model", equalTo("newer")).body("modelHash", equalTo(fresh));
        assertThat(own().vector().modelHash()).isEqualTo(old);

        all(reembed);
        assertThat(vector(old).statusCode()).isEqualTo(404);
        assertThat(vector(fresh).statusCode()).isEqualTo(200);
        assertThat(own().vector().modelHash()).isEqualTo(fresh);
        var told = Topics.heard("ai-core.embedding", market.posting, 2);
        assertThat(told)
                .extracting(event -> JsonPath.from(event.value()).getString("modelHash"))
                .startsWith(old, fresh);
        assertThat(told)
                .extracting(event -> JsonPath.from(event.value()).getInt("version"))
                .containsOnly(1);
    }

    @Test
    void scores_name_their_model_and_those_of_the_old_one_are_still_replayed_to_the_bit() {
        all(reembed(newer));
        var scoring = scoring(newer);
        var pair = pair();
        var viewer = Viewer.alone(new PersonId(seeker));
        var fresh = Awaiting.of(() -> scoring.of(viewer, List.of(pair))).getFirst();
        assertThat(fresh.versions().modelHash()).isEqualTo(newer.model().sha256());
        assertThat(fresh.id().toString()).isNotEqualTo(score);
        as(seeker)
                .get(API + "/scores/" + score + "/replay")
                .then()
                .body("identical", equalTo(true))
                .body("newerVersions", empty());

        var old = Awaiting.of(() -> log.byIds(viewer, List.of(UUID.fromString(score)))).getFirst();
        var replay = Awaiting.of(() -> scoring.again(old, pair));
        assertThat(replay.identical()).isTrue();
        assertThat(replay.newerVersions())
                .extracting(change -> change.name())
                .containsExactly("model", "modelHash");
    }

    @Test
    void a_score_is_made_from_the_vectors_that_are_kept_and_not_from_those_of_this_machine() {
        // The same hash and other bits: the same model on another kind of CPU.
        var here = new WordBagEmbedder("any-cpu", "8");
        var there = new OtherBits(here);
        var viewer = Viewer.alone(new PersonId(seeker));
        var pair = pair();
        var first = Awaiting.of(() -> scoring(here).of(viewer, List.of(pair))).getFirst();
        var replayed = Awaiting.of(() -> scoring(there).again(first, pair));
        assertThat(replayed.identical()).isTrue();
        assertThat(replayed.newerVersions()).isEmpty();
        var elsewhere = new MatchingEngine(there, SkillTaxonomy.shipped());
        var without = elsewhere.score(pair.resume().document(), pair.posting(), first.computedAt());
        assertThat(without.categories()).isNotEqualTo(first.categories());
        assertThat(Awaiting.of(() -> scoring(there).of(viewer, List.of(pair))))
                .containsExactly(first);
    }

    @Test
    void only_one_replica_is_at_it() {
        var inside = new ArrayList<Boolean>();
        var outside =
                Awaiting.of(() ->
                        backlog.lead(_ ->
                                backlog.lead(_ -> Uni.createFrom().voidItem())
                                        .invoke(inside::add)
                                        .replaceWithVoid()));
        assertThat(outside).isTrue();
        assertThat(inside).containsExactly(false);
        assertThat(Awaiting.of(() -> backlog.lead(_ -> Uni.createFrom().voidItem()))).isTrue();
    }

    @Test
    void what_was_interrupted_is_gone_on_with() {
        var waiting = new ArrayList<Integer>();
        Awaiting.of(() ->
                backlog.lead(work ->
                        work.resumes(newer.model().sha256(), 1000)
                                .invoke(found -> waiting.add(found.size()))
                                .replaceWithVoid()));
        assertThat(waiting.getFirst()).isPositive();
        all(reembed(newer));
        Awaiting.of(() ->
                backlog.lead(work ->
                        work.resumes(newer.model().sha256(), 1000)
                                .invoke(found -> waiting.add(found.size()))
                                .replaceWithVoid()));
        assertThat(waiting.getLast()).isZero();
    }

    private ReembedDocuments reembed(Embedder embedder) {
        return new ReembedDocuments(backlog, embeds(embedder), resumes, postings);
    }

    private Embeds embeds(Embedder embedder) {
        return new WorkerEmbeds(
                new MatchingEngine(embedder, SkillTaxonomy.shipped()), embedder, workers);
    }

    private Scoring scoring(Embedder embedder) {
        var engine =
                embedder == newer
                        ? newerEngine
                        : new MatchingEngine(embedder, SkillTaxonomy.shipped());
        return new Scoring(log, vectors, engine, embedder, workers, Clock.systemUTC());
    }

    /// Until there is nothing left and the old vectors have retired.
    private static void all(ReembedDocuments reembed) {
        for (var round = 0; round < 20; round++)
            assertThat(Awaiting.of(reembed::someMore)).isTrue();
    }

    private io.skillsync.aicore.matching.ResumeCopy own() {
        return Awaiting.of(() -> resumes.defaultOf(new PersonId(seeker))).orElseThrow();
    }

    private ScoredPair pair() {
        return new ScoredPair(
                own(),
                Awaiting.of(() -> postings.version(market.posting, 1)).orElseThrow().document());
    }

    private Response vector(String modelHash) {
        var asked = given().auth().oauth2(Tokens.service());
        if (modelHash != null) asked = asked.queryParam("modelHash", modelHash);
        return asked.get("/internal/v1/postings/%s/versions/1/vector".formatted(market.posting));
    }

    /// Answers with the last bits of every number changed.
    private record OtherBits(Embedder embedder) implements Embedder {
        @Override
        public io.skillsync.aicore.embedding.Embedding embed(String text) {
            var vector = embedder.embed(text).vector();
            for (var i = 0; i < vector.length; i++) vector[i] += i % 2 == 0 ? 1e-4f : -1e-4f;
            return new io.skillsync.aicore.embedding.Embedding(
                    vector, model().id(), model().sha256());
        }

        @Override
        public io.skillsync.aicore.embedding.EmbeddingModel model() {
            return embedder.model();
        }
    }
}
