package io.skillsync.aicore.matching.adapter.out;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.skillsync.aicore.PersonId;
import io.skillsync.aicore.matching.Candidacies;
import io.skillsync.aicore.matching.Candidacy;
import io.skillsync.aicore.matching.DocumentVectors;
import io.skillsync.aicore.matching.Embeds;
import io.skillsync.aicore.matching.Memberships;
import io.skillsync.aicore.matching.People;
import io.skillsync.aicore.matching.PostingCopy;
import io.skillsync.aicore.matching.PostingDocument;
import io.skillsync.aicore.matching.PostingState;
import io.skillsync.aicore.matching.Postings;
import io.skillsync.aicore.matching.RankCandidates;
import io.skillsync.aicore.matching.RankCandidates.RankedCandidate;
import io.skillsync.aicore.matching.ResumeCopy;
import io.skillsync.aicore.matching.Resumes;
import io.skillsync.kernel.Identifier;
import io.skillsync.kernel.Invalid;
import io.skillsync.kernel.Page;
import io.skillsync.kernel.PageRequest;
import io.skillsync.testkit.Awaiting;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A thousand applicants: statements are counted, because their number is what grows unseen.
@QuarkusTest
class RankingAtScaleIT {
    private static final int APPLICANTS = 1000;
    private static final int DIFFERENT = 25;

    @Inject RankCandidates rank;
    @Inject Embeds embeds;
    @Inject Resumes resumes;
    @Inject Postings postings;
    @Inject Candidacies candidacies;
    @Inject Memberships memberships;

    private final PersonId recruiter = new PersonId(Identifier.next());
    private final UUID organization = Identifier.next();
    private final UUID posting = Identifier.next();
    private final List<ResumeCopy> different = new ArrayList<>();
    private final List<DocumentVectors> theirs = new ArrayList<>();

    @BeforeEach
    void a_posting_of_ours() {
        var made = new People(1).posting();
        var document = document(made);
        var vectors = Awaiting.of(() -> embeds.of(document));
        Awaiting.of(() ->
                memberships.note(
                        Identifier.next(),
                        organization,
                        recruiter,
                        "RECRUITER",
                        true,
                        Identifier.next()));
        Awaiting.of(() ->
                postings.keep(
                        new PostingCopy(document, vectors.whole()),
                        vectors.pieces(),
                        new PostingState(posting, organization, 1, "ACTIVE", Optional.empty()),
                        Identifier.next()));
    }

    @Test
    void a_thousand_applicants_cost_a_few_statements_and_pages_fit_together() {
        for (var i = 0; i < APPLICANTS; i++) applies(i);
        var first = counted(() -> page(Optional.empty()));
        System.out.printf("first ranking: %s%n", first);
        // A hundred at a time are scored: both documents, the vectors, what is known, what is new.
        assertThat(first.statements()).isLessThanOrEqualTo(140);
        var second = counted(() -> page(Optional.empty()));
        System.out.printf("ranking of what is scored: %s%n", second);
        assertThat(second.statements()).isLessThanOrEqualTo(10);

        var seen = new ArrayList<RankedCandidate>();
        var after = Optional.<UUID>empty();
        do {
            var from = after;
            var page = counted(() -> page(from)).page();
            seen.addAll(page.items());
            after = page.next();
            // Who comes in between two pages moves nobody from one to the other.
            if (seen.size() == 300) applies(APPLICANTS);
        } while (after.isPresent());
        var ids = seen.stream().map(one -> one.candidacy().orElseThrow().application()).toList();
        assertThat(ids).doesNotHaveDuplicates().hasSizeBetween(APPLICANTS, APPLICANTS + 1);
        for (var i = 1; i < seen.size(); i++)
            assertThat(seen.get(i).score().score())
                    .isLessThanOrEqualTo(seen.get(i - 1).score().score());
    }

    @Test
    void a_cursor_of_somebody_who_is_not_in_the_ranking_is_told_apart_from_its_end() {
        applies(0);
        assertThatThrownBy(() -> page(Optional.of(Identifier.next()))).isInstanceOf(Invalid.class);
    }

    private record Counted(Page<RankedCandidate> page, int statements, long milliseconds) {
        @Override
        public String toString() {
            return "%d statements, %d ms".formatted(statements, milliseconds);
        }
    }

    private Page<RankedCandidate> page(Optional<UUID> after) {
        return Awaiting.of(() -> rank.of(recruiter, posting, false, new PageRequest(100, after)));
    }

    /// Hibernate names every statement that it sends to this logger.
    private static Counted counted(Supplier<Page<RankedCandidate>> work) {
        var count = new AtomicInteger();
        var counter =
                new Handler() {
                    @Override
                    public void publish(LogRecord record) {
                        count.incrementAndGet();
                    }

                    @Override
                    public void flush() {}

                    @Override
                    public void close() {}
                };
        counter.setLevel(Level.ALL);
        var log = Logger.getLogger("org.hibernate.SQL");
        var before = log.getLevel();
        log.setLevel(Level.FINE);
        log.setUseParentHandlers(false);
        log.addHandler(counter);
        var start = System.nanoTime();
        try {
            var page = work.get();
            assertThat(count.get()).as("statements are seen at all").isPositive();
            return new Counted(page, count.get(), (System.nanoTime() - start) / 1_000_000);
        } finally {
            log.removeHandler(counter);
            log.setUseParentHandlers(true);
            log.setLevel(before);
        }
    }

    private void applies(int number) {
        if (different.size() < DIFFERENT) {
            var document = new People(100 + different.size()).resume();
            var made = Awaiting.of(() -> embeds.of(document));
            theirs.add(made);
            different.add(new ResumeCopy(null, 1, null, "h", document, made.whole()));
        }
        var like = number % different.size();
        var person = new PersonId(Identifier.next());
        var resume = Identifier.next();
        Awaiting.of(() ->
                resumes.keep(
                        new ResumeCopy(
                                resume,
                                1,
                                person,
                                "h",
                                different.get(like).document(),
                                theirs.get(like).whole()),
                        theirs.get(like).pieces(),
                        true,
                        Identifier.next()));
        Awaiting.of(() ->
                candidacies.note(
                        new Candidacy(
                                Identifier.next(),
                                posting,
                                1,
                                organization,
                                person,
                                resume,
                                1,
                                "ACTIVE",
                                1),
                        Identifier.next()));
    }

    private PostingDocument document(PostingDocument like) {
        return new PostingDocument(
                posting,
                1,
                "p",
                organization,
                like.organizationName(),
                Identifier.next(),
                like.title(),
                like.description(),
                like.employmentType(),
                like.workMode(),
                like.location(),
                null,
                like.skillsRequired(),
                like.skillsPreferred(),
                like.minYears(),
                like.seniority(),
                "ACTIVE",
                null,
                null,
                null);
    }
}
