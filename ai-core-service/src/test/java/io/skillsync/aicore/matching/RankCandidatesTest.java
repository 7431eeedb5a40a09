package io.skillsync.aicore.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skillsync.aicore.PersonId;
import io.skillsync.aicore.embedding.CachedEmbedder;
import io.skillsync.aicore.embedding.WordBagEmbedder;
import io.skillsync.aicore.matching.RankCandidates.RankedCandidate;
import io.skillsync.aicore.skill.SkillTaxonomy;
import io.skillsync.kernel.Invalid;
import io.skillsync.kernel.NotFound;
import io.skillsync.kernel.Page;
import io.skillsync.kernel.PageRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RankCandidatesTest {
    private final CachedEmbedder model = new CachedEmbedder(new WordBagEmbedder(), 2000);
    private final MatchingEngine engine = new MatchingEngine(model, SkillTaxonomy.shipped());
    private final InMemoryMarket market = new InMemoryMarket();
    private final InMemoryScores scores = new InMemoryScores(engine);
    private final RankCandidates rank = new RankCandidates(market, market, market, market, scores);
    private final PersonId recruiter = new PersonId(id(1));
    private final UUID organization = id(2);
    private final UUID posting = id(3);

    @BeforeEach
    void a_posting_of_ours() {
        var like = new People(1).posting();
        var document =
                new PostingDocument(
                        posting,
                        1,
                        "p",
                        organization,
                        "Alder",
                        null,
                        like.title(),
                        like.description(),
                        "FULL_TIME",
                        WorkMode.ONSITE,
                        "Lyon",
                        null,
                        like.skillsRequired(),
                        like.skillsPreferred(),
                        null,
                        null,
                        "ACTIVE",
                        null,
                        null,
                        null);
        market.postings.put(document.ref(), new PostingCopy(document, model.embed(like.title())));
        market.states.put(
                posting, new PostingState(posting, organization, 1, "ACTIVE", Optional.empty()));
        market.works.put(recruiter, Set.of(organization));
    }

    @Test
    void everybody_who_applied_is_ranked_best_first_and_nobody_is_left_out() {
        for (var i = 0; i < 30; i++) applies(i);
        var ranked = page(500, Optional.empty()).items();
        assertThat(ranked).hasSize(30);
        for (var i = 1; i < ranked.size(); i++)
            assertThat(ranked.get(i).score().score())
                    .isLessThanOrEqualTo(ranked.get(i - 1).score().score());
    }

    @Test
    void what_is_scored_already_is_not_asked_for_again_and_the_rest_a_hundred_at_a_time() {
        for (var i = 0; i < 250; i++) applies(i);
        page(50, Optional.empty());
        assertThat(scores.asked).isEqualTo(3);
        assertThat(scores.most).isEqualTo(100);
        page(50, Optional.empty());
        assertThat(scores.asked).isEqualTo(3);
        applies(250);
        page(50, Optional.empty());
        assertThat(scores.asked).isEqualTo(4);
    }

    @Test
    void pages_fit_together_though_somebody_comes_in_between() {
        for (var i = 0; i < 45; i++) applies(i);
        var before = ids(page(500, Optional.empty()).items());
        var seen = new ArrayList<UUID>();
        var after = Optional.<UUID>empty();
        do {
            var page = page(10, after);
            seen.addAll(ids(page.items()));
            after = page.next();
            if (seen.size() == 20) for (var i = 45; i < 60; i++) applies(i);
        } while (after.isPresent());
        assertThat(seen).doesNotHaveDuplicates().containsSubsequence(before);
    }

    @Test
    void a_cursor_of_somebody_who_is_gone_is_no_end() {
        applies(0);
        assertThatThrownBy(() -> page(10, Optional.of(id(99)))).isInstanceOf(Invalid.class);
    }

    @Test
    void who_can_be_found_stands_beside_who_applied_and_never_twice() {
        var applied = applies(0);
        var found = person(1);
        market.visible.add(found);
        market.visible.add(market.resumes.get(new VersionRef(applied.resume(), 1)));
        var ranked = rank.of(recruiter, posting, true, PageRequest.first()).await().indefinitely();
        assertThat(ranked.items())
                .extracting(RankedCandidate::person)
                .containsExactlyInAnyOrder(applied.person().value(), found.owner().value());
        assertThat(page(10, Optional.empty()).items()).hasSize(1);
    }

    @Test
    void a_posting_of_others_is_not_there() {
        var stranger = new PersonId(id(50));
        assertThatThrownBy(() ->
                        rank.of(stranger, posting, false, PageRequest.first())
                                .await()
                                .indefinitely())
                .isInstanceOf(NotFound.class);
    }

    private Page<RankedCandidate> page(int limit, Optional<UUID> after) {
        return rank.of(recruiter, posting, false, new PageRequest(limit, after))
                .await()
                .indefinitely();
    }

    private static List<UUID> ids(List<RankedCandidate> ranked) {
        return ranked.stream().map(one -> one.candidacy().orElseThrow().application()).toList();
    }

    private Candidacy applies(int number) {
        var copy = person(number);
        var candidacy =
                new Candidacy(
                        id(10_000 + number),
                        posting,
                        1,
                        organization,
                        copy.owner(),
                        copy.resume(),
                        1,
                        "ACTIVE",
                        1);
        market.candidacies.add(candidacy);
        return candidacy;
    }

    private ResumeCopy person(int number) {
        var document = new People(number % 40).resume();
        var copy =
                new ResumeCopy(
                        id(20_000 + number),
                        1,
                        new PersonId(id(30_000 + number)),
                        "h",
                        document,
                        model.embed("resume"));
        market.resumes.put(copy.ref(), copy);
        return copy;
    }

    private static UUID id(int number) {
        return new UUID(7, number);
    }
}
