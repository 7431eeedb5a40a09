package io.skillsync.search.posting;

import static io.skillsync.search.posting.PostingFixtures.MODEL;
import static io.skillsync.search.posting.PostingFixtures.NOON;
import static io.skillsync.search.posting.PostingFixtures.asking;
import static io.skillsync.search.posting.PostingFixtures.in;
import static io.skillsync.search.posting.PostingFixtures.keywords;
import static io.skillsync.search.posting.PostingFixtures.meaning;
import static io.skillsync.search.posting.PostingFixtures.of;
import static io.skillsync.search.posting.PostingFixtures.paying;
import static io.skillsync.search.posting.PostingFixtures.posting;
import static io.skillsync.search.posting.PostingFixtures.publishedAt;
import static io.skillsync.search.posting.PostingFixtures.titled;
import static io.skillsync.search.posting.PostingFixtures.validThrough;
import static io.skillsync.search.posting.PostingFixtures.version;
import static org.assertj.core.api.Assertions.assertThat;

import io.skillsync.kernel.Identifier;
import io.smallrye.mutiny.Uni;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/// What the projection promises, on the fake and on the real index alike. Each test works in a town
/// of its own, so that one index serves them all.
public abstract class PostingsContract {
    private final String town = "Town" + Identifier.next().toString().replace("-", "");

    protected abstract PostingIndex index();

    protected abstract PostingQueries queries();

    /// Makes what was written visible to queries.
    protected abstract void settle();

    protected abstract <T> T await(Supplier<Uni<T>> operation);

    @Test
    void a_posting_is_found_as_it_was_shown() {
        var shown =
                given(
                        paying(
                                asking(of(posting("Welder"), WorkMode.HYBRID), "MIG", "TIG"),
                                20,
                                25,
                                "EUR",
                                PayPeriod.HOURLY));

        assertThat(await(() -> queries().find(shown.id(), NOON))).contains(shown);
    }

    @Test
    void the_higher_version_wins_however_late_the_lower_one_is_told() {
        var first = given(posting("Nurse"));
        var second = given(titled(first, 2, "Head nurse"));
        given(first);

        assertThat(await(() -> queries().find(first.id(), NOON))).contains(second);
    }

    @Test
    void a_withdrawn_posting_is_gone_and_older_news_do_not_bring_it_back() {
        var first = given(posting("Nurse"));
        await(() -> index().hide(first.id(), 2));
        given(first);

        assertThat(await(() -> queries().find(first.id(), NOON))).isEmpty();
        assertThat(browse(here()).total()).isZero();
    }

    @Test
    void a_posting_that_was_withdrawn_before_it_was_heard_of_stays_away() {
        var posting = local(posting("Nurse"));
        await(() -> index().hide(posting.id(), 3));
        given(posting);

        assertThat(await(() -> queries().find(posting.id(), NOON))).isEmpty();
    }

    @Test
    void a_posting_that_is_published_again_is_back() {
        var first = given(posting("Nurse"));
        await(() -> index().hide(first.id(), 2));
        var again = given(version(first, 3));

        assertThat(await(() -> queries().find(first.id(), NOON))).contains(again);
    }

    @Test
    void after_its_last_moment_a_posting_is_not_found_whatever_was_told() {
        var end = NOON.plusSeconds(60);
        var posting = given(validThrough(posting("Nurse"), Optional.of(end)));

        assertThat(await(() -> queries().find(posting.id(), end))).isPresent();
        assertThat(await(() -> queries().find(posting.id(), end.plusMillis(1)))).isEmpty();
    }

    @Test
    void a_posting_without_an_end_stays() {
        var posting = given(validThrough(posting("Nurse"), Optional.empty()));

        assertThat(await(() -> queries().find(posting.id(), NOON.plus(Duration.ofDays(3650)))))
                .isPresent();
    }

    @Test
    void the_newest_come_first_page_by_page_without_gap_or_double() {
        var expected = new ArrayList<PostingId>();
        for (var n = 0; n < 7; n++)
            expected.addFirst(
                    given(publishedAt(posting("Nurse " + n), NOON.plusSeconds(n / 2))).id());
        var seen = new ArrayList<PostingId>();
        ResultSlice.Start start = new ResultSlice.Offset(0, Optional.empty());
        while (true) {
            var slice = new ResultSlice(start, 3);
            var page = await(() -> queries().browse(here(), NOON, slice));
            page.hits().forEach(hit -> seen.add(hit.posting().id()));
            if (page.hits().size() < 3) break;
            var last = page.hits().getLast().posting();
            start = new ResultSlice.After(last.publishedAt(), last.id());
        }

        assertThat(seen).doesNotHaveDuplicates().hasSize(7).containsAll(expected);
        assertThat(seen.getLast()).isIn(expected.getLast(), expected.get(5));
    }

    @Test
    void an_offset_leaves_out_the_first() {
        for (var n = 0; n < 3; n++) given(publishedAt(posting("Nurse " + n), NOON.plusSeconds(n)));

        var page = await(() -> queries().browse(here(), NOON, ResultSlice.from(2, 5)));

        assertThat(page.total()).isEqualTo(3);
        assertThat(page.hits())
                .singleElement()
                .satisfies(hit -> assertThat(hit.posting().title()).isEqualTo("Nurse 0"));
    }

    @Test
    void S0_39_every_criterion_narrows() {
        var wanted =
                given(
                        asking(
                                of(
                                        of(posting("Java developer"), WorkMode.REMOTE),
                                        EmploymentType.FREELANCE),
                                "Java",
                                "Kafka"));
        given(asking(of(posting("Java developer"), WorkMode.REMOTE), "Java", "Kafka"));
        given(asking(of(posting("Java developer"), EmploymentType.FREELANCE), "Java"));
        var any = here();

        assertThat(
                        found(
                                new SearchCriteria(
                                        Optional.empty(),
                                        any.location(),
                                        Set.of(EmploymentType.FREELANCE),
                                        Set.of(),
                                        any.pay(),
                                        any.postedAfter(),
                                        List.of())))
                .hasSize(2);
        assertThat(found(any.remote(true))).hasSize(2);
        assertThat(found(any.remote(false))).hasSize(1);
        assertThat(
                        found(
                                new SearchCriteria(
                                        Optional.empty(),
                                        any.location(),
                                        Set.of(),
                                        Set.of(),
                                        any.pay(),
                                        any.postedAfter(),
                                        List.of("kafka", "JAVA"))))
                .hasSize(2);
        assertThat(
                        found(
                                new SearchCriteria(
                                        Optional.empty(),
                                        any.location(),
                                        Set.of(EmploymentType.FREELANCE),
                                        Set.of(WorkMode.REMOTE),
                                        any.pay(),
                                        any.postedAfter(),
                                        List.of("java"))))
                .containsExactly(wanted.id());
    }

    @Test
    void S0_39_posted_after_counts_the_moment_itself() {
        var posting = given(publishedAt(posting("Nurse"), NOON));

        assertThat(found(after(NOON))).containsExactly(posting.id());
        assertThat(found(after(NOON.plusMillis(1)))).isEmpty();
    }

    @Test
    void a_place_fits_when_all_its_words_occur() {
        var posting = given(posting("Nurse"));

        assertThat(found(at(town + " oberland"))).containsExactly(posting.id());
        assertThat(found(at(town + " unterland"))).isEmpty();
    }

    @Test
    void pay_is_compared_by_the_year_and_in_the_postings_own_currency() {
        var hourly = given(paying(posting("Hourly"), 20, 25, "USD", PayPeriod.HOURLY));
        var yearly = given(paying(posting("Yearly"), 50_000, 60_000, "GBP", PayPeriod.YEARLY));
        given(posting("Silent"));

        assertThat(found(pay("45000", null, null)))
                .containsExactlyInAnyOrder(hourly.id(), yearly.id());
        assertThat(found(pay("52001", null, null))).containsExactly(yearly.id());
        assertThat(found(pay(null, "41599", null))).isEmpty();
        assertThat(found(pay("60000", null, "EUR"))).containsExactly(yearly.id());
        assertThat(found(pay("40000", "42000", "EUR"))).containsExactly(hourly.id());
    }

    @Test
    void facets_count_all_results_and_not_the_page() {
        given(asking(of(posting("A"), WorkMode.REMOTE), "Java", "SQL"));
        given(asking(of(posting("B"), WorkMode.REMOTE), "Java"));
        given(posting("C"));

        var facets = await(() -> queries().browse(here(), NOON, ResultSlice.first(1))).facets();

        assertThat(facets.workMode())
                .containsExactly(new FacetCount("REMOTE", 2), new FacetCount("ONSITE", 1));
        assertThat(facets.skills())
                .containsExactly(new FacetCount("Java", 2), new FacetCount("SQL", 1));
        assertThat(facets.employmentType()).containsExactly(new FacetCount("FULL_TIME", 3));
        assertThat(facets.location()).containsExactly(new FacetCount(town + " Oberland", 3));
    }

    @Test
    void words_find_what_says_them_and_nothing_else() {
        var java = given(posting("Java developer"));
        given(posting("Nurse"));

        assertThat(await(() -> queries().lexical(here("java developer"), NOON, 10)))
                .containsExactly(java.id());
        assertThat(await(() -> queries().lexical(here("zookeeper"), NOON, 10))).isEmpty();
    }

    @Test
    void meaning_finds_what_is_near_and_is_still_open() {
        var near = given(posting("registered nurse hospital"));
        var far = given(posting("welder"));
        var silent = given(posting("registered nurse hospital"));
        await(() -> index().attach(near.id(), 1, meaning("registered nurse hospital")));
        await(() -> index().attach(far.id(), 1, meaning("welder steel")));
        settle();

        assertThat(
                        await(() ->
                                queries()
                                        .semantic(
                                                here("nurse"),
                                                List.of(meaning("registered nurse hospital ward")),
                                                NOON,
                                                10)))
                .containsExactly(near.id())
                .doesNotContain(silent.id());
    }

    @Test
    void vectors_of_two_models_are_held_side_by_side_and_never_compared() {
        var old = given(posting("registered nurse hospital"));
        var anew = given(posting("registered nurse hospital"));
        var newer = "7".repeat(64);
        await(() -> index().attach(old.id(), 1, meaning("registered nurse hospital")));
        await(() -> index().attach(anew.id(), 1, meaning("registered nurse hospital", newer)));
        settle();

        var text = "registered nurse hospital ward";
        assertThat(await(() -> queries().models())).contains(MODEL, newer);
        assertThat(near(meaning(text))).containsExactly(old.id());
        assertThat(near(meaning(text, newer))).containsExactly(anew.id());
        assertThat(near(meaning(text), meaning(text, newer)))
                .containsExactlyInAnyOrder(old.id(), anew.id());
        assertThat(await(() -> queries().nearest(meaning(text, newer), 10, NOON)))
                .extracting(Neighbour::id)
                .contains(anew.id())
                .doesNotContain(old.id());

        await(() -> index().attach(old.id(), 1, meaning("registered nurse hospital", newer)));
        settle();
        assertThat(near(meaning(text))).isEmpty();
        assertThat(near(meaning(text, newer))).containsExactlyInAnyOrder(old.id(), anew.id());
    }

    private List<PostingId> near(Vector... meanings) {
        return await(() -> queries().semantic(here("nurse"), List.of(meanings), NOON, 10));
    }

    @Test
    void the_meaning_of_another_version_is_not_attached() {
        var posting = given(version(posting("registered nurse"), 2));
        await(() -> index().attach(posting.id(), 1, meaning("registered nurse")));
        settle();

        assertThat(
                        await(() ->
                                queries()
                                        .semantic(
                                                here("nurse"),
                                                List.of(meaning("registered nurse")),
                                                NOON,
                                                10)))
                .isEmpty();
    }

    @Test
    void meaning_does_not_bring_back_what_was_withdrawn() {
        var posting = given(posting("registered nurse"));
        await(() -> index().hide(posting.id(), 2));
        await(() -> index().attach(posting.id(), 2, meaning("registered nurse")));
        settle();

        assertThat(await(() -> queries().find(posting.id(), NOON))).isEmpty();
        assertThat(
                        await(() ->
                                queries()
                                        .semantic(
                                                here("nurse"),
                                                List.of(meaning("registered nurse")),
                                                NOON,
                                                10)))
                .isEmpty();
    }

    @Test
    void a_description_counts_what_fits_by_words_or_is_near() {
        var words = given(posting("Java developer"));
        var near = given(posting("Programmer"));
        given(posting("Nurse"));

        var described =
                await(() ->
                        queries()
                                .describe(
                                        here("java"),
                                        List.of(near.id()),
                                        List.of(near.id()),
                                        NOON));

        assertThat(described.total()).isEqualTo(2);
        assertThat(described.hits())
                .singleElement()
                .satisfies(hit -> assertThat(hit.posting().id()).isEqualTo(near.id()));
        assertThat(words.id()).isNotEqualTo(near.id());
    }

    private Posting given(Posting posting) {
        var local = local(posting);
        await(() -> index().show(local));
        settle();
        return local;
    }

    private Posting local(Posting posting) {
        return in(posting, town + " Oberland");
    }

    private PostingQueries.Browsed browse(SearchCriteria criteria) {
        return await(() -> queries().browse(criteria, NOON, ResultSlice.first(50)));
    }

    private List<PostingId> found(SearchCriteria criteria) {
        return browse(criteria).hits().stream().map(hit -> hit.posting().id()).toList();
    }

    private SearchCriteria here() {
        return at(town);
    }

    private SearchCriteria at(String place) {
        var any = SearchCriteria.anything();
        return new SearchCriteria(
                any.keywords(),
                Optional.of(place),
                any.types(),
                any.workModes(),
                any.pay(),
                any.postedAfter(),
                any.skills());
    }

    private SearchCriteria here(String words) {
        var any = keywords(words);
        return new SearchCriteria(
                any.keywords(),
                Optional.of(town),
                any.types(),
                any.workModes(),
                any.pay(),
                any.postedAfter(),
                any.skills());
    }

    private SearchCriteria after(Instant moment) {
        var any = here();
        return new SearchCriteria(
                any.keywords(),
                any.location(),
                any.types(),
                any.workModes(),
                any.pay(),
                Optional.of(moment),
                any.skills());
    }

    private SearchCriteria pay(String min, String max, String currency) {
        var any = here();
        var filter =
                new PayFilter(
                        Optional.ofNullable(min).map(BigDecimal::new),
                        Optional.ofNullable(max).map(BigDecimal::new),
                        Optional.ofNullable(currency));
        return new SearchCriteria(
                any.keywords(),
                any.location(),
                any.types(),
                any.workModes(),
                filter,
                any.postedAfter(),
                any.skills());
    }
}
