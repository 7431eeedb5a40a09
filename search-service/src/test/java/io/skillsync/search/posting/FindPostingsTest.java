package io.skillsync.search.posting;

import static io.skillsync.search.posting.PostingFixtures.NOON;
import static io.skillsync.search.posting.PostingFixtures.keywords;
import static io.skillsync.search.posting.PostingFixtures.meaning;
import static io.skillsync.search.posting.PostingFixtures.posting;
import static io.skillsync.search.posting.PostingFixtures.publishedAt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.skillsync.kernel.Identifier;
import io.skillsync.kernel.Invalid;
import io.skillsync.kernel.NotFound;
import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FindPostingsTest {
    private final InMemoryPostings postings = new InMemoryPostings();
    private final KnownEmbeddings embeddings = new KnownEmbeddings();
    private final FindPostings find =
            new FindPostings(postings, embeddings, Clock.fixed(NOON, ZoneOffset.UTC));

    @Test
    void what_is_meant_is_found_beside_what_is_said() {
        var said = shown("Java developer", "java developer");
        var meant = shown("Programmer", "java developer backend");
        shown("Nurse", "nurse hospital");

        var results = await(find.find(keywords("java developer"), ResultSlice.first(10)));

        assertThat(ids(results)).containsExactly(said.id(), meant.id());
        assertThat(results.mode()).isEqualTo(SearchMode.HYBRID);
        assertThat(results.total()).isEqualTo(2);
        assertThat(results.next()).isEmpty();
        assertThat(results.hits().getFirst().ranked().orElseThrow().lexicalRank()).contains(1);
        assertThat(results.hits().getLast().ranked().orElseThrow().lexicalRank()).isEmpty();
    }

    @Test
    void while_postings_are_embedded_anew_both_models_find() {
        var old = shown("Programmer", "java developer backend");
        var anew = show(posting("Coder"));
        await(postings.attach(anew.id(), 1, meaning("java developer backend", "7".repeat(64))));

        var results = await(find.find(keywords("java developer"), ResultSlice.first(10)));

        assertThat(ids(results)).containsExactlyInAnyOrder(old.id(), anew.id());
        assertThat(results.mode()).isEqualTo(SearchMode.HYBRID);
    }

    @Test
    void a_model_that_ai_core_no_longer_serves_does_not_silence_the_other() {
        var old = shown("Programmer", "java developer backend");
        var gone = show(posting("Coder"));
        await(postings.attach(gone.id(), 1, meaning("java developer backend", "9".repeat(64))));
        embeddings.gone.add("9".repeat(64));

        var results = await(find.find(keywords("java developer"), ResultSlice.first(10)));

        assertThat(ids(results)).containsExactly(old.id());
        assertThat(results.mode()).isEqualTo(SearchMode.HYBRID);
    }

    @Test
    void without_keywords_the_newest_come_first() {
        var older = show(publishedAt(posting("Older"), NOON.minusSeconds(1)));
        var newer = show(publishedAt(posting("Newer"), NOON));

        var results = await(find.find(SearchCriteria.anything(), ResultSlice.first(10)));

        assertThat(ids(results)).containsExactly(newer.id(), older.id());
        assertThat(results.mode()).isEqualTo(SearchMode.LEXICAL);
        assertThat(results.hits().getFirst().ranked()).isEmpty();
    }

    @Test
    void when_meaning_is_away_words_alone_answer() {
        var said = shown("Java developer", "java developer");
        shown("Programmer", "java developer backend");
        embeddings.mood = KnownEmbeddings.Mood.AWAY;

        var results = await(find.find(keywords("java developer"), ResultSlice.first(10)));

        assertThat(ids(results)).containsExactly(said.id());
        assertThat(results.mode()).isEqualTo(SearchMode.LEXICAL);
    }

    @Test
    void nobody_waits_long_for_meaning() {
        var said = shown("Java developer", "java developer");
        embeddings.mood = KnownEmbeddings.Mood.SILENT;

        var before = System.nanoTime();
        var results = await(find.find(keywords("java developer"), ResultSlice.first(10)));

        assertThat(ids(results)).containsExactly(said.id());
        assertThat(Duration.ofNanos(System.nanoTime() - before))
                .isBetween(Duration.ofMillis(140), Duration.ofSeconds(2));
    }

    @Test
    void pages_fit_together_and_keep_their_mode() {
        for (var n = 0; n < 11; n++) shown("Java developer " + n, "java developer");
        var seen = new ArrayList<PostingId>();
        var slice = ResultSlice.first(4);
        Optional<ResultSlice.Start> next;
        do {
            var results = await(find.find(keywords("java developer"), slice));
            seen.addAll(ids(results));
            assertThat(results.mode()).isEqualTo(SearchMode.HYBRID);
            next = results.next();
            slice = next.map(start -> new ResultSlice(start, 4)).orElse(slice);
        } while (next.isPresent());

        assertThat(seen).hasSize(11).doesNotHaveDuplicates();
    }

    @Test
    void a_search_that_began_without_meaning_goes_on_without_it() {
        for (var n = 0; n < 3; n++) shown("Java developer " + n, "java developer");
        embeddings.mood = KnownEmbeddings.Mood.AWAY;
        var first = await(find.find(keywords("java developer"), ResultSlice.first(2)));
        embeddings.mood = KnownEmbeddings.Mood.WELL;

        var second =
                await(
                        find.find(
                                keywords("java developer"),
                                new ResultSlice(first.next().orElseThrow(), 2)));

        assertThat(second.mode()).isEqualTo(SearchMode.LEXICAL);
        assertThat(second.hits()).hasSize(1);
    }

    @Test
    void a_page_that_ends_with_the_window_still_has_a_next_one() {
        for (var n = 0; n < FindPostings.WINDOW + 10; n++) show(posting("Java developer " + n));

        var page =
                await(
                        find.find(
                                keywords("java developer"),
                                ResultSlice.from(FindPostings.WINDOW - 50, 50)));

        assertThat(page.hits()).hasSize(50);
        assertThat(page.next()).isPresent();
    }

    @Test
    void behind_the_last_result_there_is_nothing() {
        shown("Java developer", "java developer");

        var results = await(find.find(keywords("java developer"), ResultSlice.from(5, 5)));

        assertThat(results.hits()).isEmpty();
        assertThat(results.total()).isEqualTo(1);
        assertThat(results.next()).isEmpty();
    }

    @Test
    void a_ranked_search_is_not_continued_by_a_date() {
        var foreign =
                new ResultSlice(new ResultSlice.After(NOON, new PostingId(Identifier.next())), 5);

        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> await(find.find(keywords("java"), foreign)));
    }

    @Test
    void a_closed_posting_is_not_found() {
        var posting = show(posting("Nurse"));
        await(postings.hide(posting.id(), 2));

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> await(find.get(posting.id())));
    }

    @Test
    void the_nearest_are_told_with_their_version_and_nearness() {
        var posting = shown("Nurse", "nurse hospital");
        shown("Welder", "welder steel");

        assertThat(await(find.nearest(meaning("nurse hospital"), 1)))
                .singleElement()
                .satisfies(near -> {
                    assertThat(near.id()).isEqualTo(posting.id());
                    assertThat(near.version()).isEqualTo(1);
                    assertThat(near.score()).isEqualTo(1.0);
                });
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> find.nearest(meaning("nurse"), 501));
    }

    private Posting shown(String title, String meaning) {
        var posting = show(posting(title));
        await(postings.attach(posting.id(), 1, meaning(meaning)));
        return posting;
    }

    private Posting show(Posting posting) {
        await(postings.show(posting));
        return posting;
    }

    private static List<PostingId> ids(Results results) {
        return results.hits().stream().map(hit -> hit.posting().id()).toList();
    }

    private static <T> T await(Uni<T> uni) {
        return uni.await().indefinitely();
    }
}
