package io.skillsync.search.posting;

import static io.skillsync.search.posting.PostingFixtures.NOON;
import static io.skillsync.search.posting.PostingFixtures.meaning;
import static io.skillsync.search.posting.PostingFixtures.posting;
import static io.skillsync.search.posting.PostingFixtures.titled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.skillsync.kernel.Unavailable;
import io.smallrye.mutiny.Uni;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProjectPostingsTest {
    private final InMemoryPostings index = new InMemoryPostings();
    private final KnownEmbeddings embeddings = new KnownEmbeddings();
    private final Map<KnownEmbeddings.Key, Posting> talenthub = new HashMap<>();
    private final ProjectPostings project =
            new ProjectPostings(
                    (id, version) ->
                            Uni.createFrom()
                                    .item(
                                            Optional.ofNullable(
                                                    talenthub.get(
                                                            new KnownEmbeddings.Key(id, version)))),
                    embeddings,
                    index);
    private final Posting nurse = posting("Nurse");

    @Test
    void a_published_posting_is_found_by_its_words_before_it_has_a_meaning() {
        publish(nurse);

        assertThat(await(index.find(nurse.id(), NOON))).contains(nurse);
        assertThat(near()).isEmpty();
    }

    @Test
    void its_meaning_is_added_when_it_comes_to_be() {
        publish(nurse);
        embeddings.known.put(new KnownEmbeddings.Key(nurse.id(), 1), meaning("nurse"));
        await(project.embed(nurse.id(), 1));

        assertThat(near()).containsExactly(nurse.id());
    }

    @Test
    void a_meaning_that_was_there_before_is_fetched() {
        embeddings.known.put(new KnownEmbeddings.Key(nurse.id(), 1), meaning("nurse"));
        publish(nurse);

        assertThat(near()).containsExactly(nurse.id());
    }

    @Test
    void without_ai_core_a_posting_is_shown_all_the_same() {
        embeddings.mood = KnownEmbeddings.Mood.AWAY;
        publish(nurse);

        assertThat(await(index.find(nurse.id(), NOON))).contains(nurse);
    }

    @Test
    void news_of_a_meaning_waits_for_ai_core() {
        publish(nurse);
        embeddings.mood = KnownEmbeddings.Mood.AWAY;

        assertThatExceptionOfType(Unavailable.class)
                .isThrownBy(() -> await(project.embed(nurse.id(), 1)));
    }

    @Test
    void a_new_version_replaces_text_and_meaning() {
        embeddings.known.put(new KnownEmbeddings.Key(nurse.id(), 1), meaning("nurse"));
        publish(nurse);
        publish(titled(nurse, 2, "Welder"));

        assertThat(await(index.find(nurse.id(), NOON)).orElseThrow().title()).isEqualTo("Welder");
        assertThat(near()).isEmpty();
    }

    @Test
    void a_posting_that_is_gone_is_withdrawn() {
        publish(nurse);
        await(project.show(nurse.id(), 2));

        assertThat(await(index.find(nurse.id(), NOON))).isEmpty();
    }

    @Test
    void a_paused_posting_is_withdrawn() {
        publish(nurse);
        await(project.hide(nurse.id(), 2));

        assertThat(await(index.find(nurse.id(), NOON))).isEmpty();
    }

    private void publish(Posting posting) {
        talenthub.put(new KnownEmbeddings.Key(posting.id(), posting.version()), posting);
        await(project.show(posting.id(), posting.version()));
    }

    private List<PostingId> near() {
        return await(index.semantic(SearchCriteria.anything(), List.of(meaning("nurse")), NOON, 5));
    }

    private static <T> T await(Uni<T> uni) {
        return uni.await().indefinitely();
    }
}
