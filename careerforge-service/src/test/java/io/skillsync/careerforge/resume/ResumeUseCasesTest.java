package io.skillsync.careerforge.resume;

import static io.skillsync.careerforge.resume.ResumeFixtures.ADA;
import static io.skillsync.careerforge.resume.ResumeFixtures.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skillsync.careerforge.SeekerId;
import io.skillsync.careerforge.allowance.Allowances;
import io.skillsync.careerforge.allowance.Reservation;
import io.skillsync.careerforge.profile.BankEntry;
import io.skillsync.careerforge.profile.BankEntryId;
import io.skillsync.careerforge.profile.InMemoryProfiles;
import io.skillsync.careerforge.profile.KeepProfile;
import io.skillsync.kernel.Decision;
import io.skillsync.kernel.Identifier;
import io.skillsync.kernel.NotFound;
import io.skillsync.kernel.QuotaExceeded;
import io.skillsync.kernel.Stale;
import io.skillsync.kernel.Unavailable;
import io.skillsync.kernel.Unreadable;
import io.skillsync.kernel.Version.Expected;
import io.smallrye.mutiny.Uni;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ResumeUseCasesTest {
    private static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);

    private InMemoryResumes resumes = new InMemoryResumes();
    private final Files files = new Files();
    private final Ledger ledger = new Ledger();
    private Inspected verdict = new Inspected.Clean(MediaType.PDF, 100, 2, "f".repeat(64));
    private Optional<Reading> reading = Optional.of(ResumeFixtures.reading());
    private final InMemoryProfiles profiles = new InMemoryProfiles();
    private final KeepProfile profile = new KeepProfile(profiles);

    @Test
    void a_clean_file_is_reserved_stored_and_told() {
        var resume = receive();
        assertThat(ledger.reserved)
                .extracting(Reservation::request)
                .containsExactly(resume.analysis().id().value());
        assertThat(ledger.reserved.getFirst().fingerprint()).isEqualTo("f".repeat(64));
        assertThat(files.stored).containsKey(resume.file().orElseThrow().id());
        assertThat(resumes.events()).singleElement().isInstanceOf(ResumeEvent.Uploaded.class);
    }

    @Test
    void a_bad_file_leaves_nothing_behind_and_costs_nothing() {
        verdict = new Inspected.Refused(FileFault.MALWARE);
        assertThatThrownBy(this::receive)
                .isInstanceOfSatisfying(
                        Unreadable.class, u -> assertThat(u.code()).isEqualTo("resume.malware"));
        assertThat(ledger.reserved).isEmpty();
        assertThat(files.stored).isEmpty();
        assertThat(resumes.events()).isEmpty();
    }

    @Test
    void a_name_that_promises_another_kind_is_refused_and_one_that_promises_nothing_is_not() {
        for (var wrong : List.of("cv.docx", "cv.txt", "cv.HTM", "cv.html"))
            assertThatThrownBy(() -> receive(wrong))
                    .isInstanceOfSatisfying(
                            Unreadable.class,
                            u -> assertThat(u.code()).isEqualTo("resume.wrong-type"));
        for (var fine : List.of("cv.pdf", "CV.PDF", "cv", "cv.bin", "my.docx.pdf")) receive(fine);
    }

    @Test
    void without_an_allowance_nothing_is_stored() {
        ledger.refusal = new QuotaExceeded("RESUME_ANALYSIS", 0, NOON);
        assertThatThrownBy(this::receive).isInstanceOf(QuotaExceeded.class);
        assertThat(files.stored).isEmpty();
    }

    @Test
    void a_store_that_is_away_gives_the_allowance_back() {
        files.away = true;
        assertThatThrownBy(this::receive).isInstanceOf(Unavailable.class);
        assertThat(ledger.released).containsExactly(ledger.reserved.getFirst().request());
    }

    @Test
    void a_commit_that_fails_takes_everything_back() {
        resumes =
                new InMemoryResumes() {
                    @Override
                    public Uni<Resume> commit(Decision<Resume, ResumeEvent> decision) {
                        return Uni.createFrom().failure(new IllegalStateException("down"));
                    }
                };
        assertThatThrownBy(this::receive).isInstanceOf(IllegalStateException.class);
        assertThat(files.stored).isEmpty();
        assertThat(ledger.released).hasSize(1);
    }

    @Test
    void the_first_reading_of_a_person_becomes_the_default_and_the_next_does_not() {
        var first = receive();
        var second = receive();
        await(follow().completed(ADA, first.analysis().id(), Identifier.next()));
        await(follow().completed(ADA, second.analysis().id(), Identifier.next()));
        assertThat(get(first).isDefault()).isTrue();
        assertThat(get(second).isDefault()).isFalse();
        assertThat(get(second).newest().number()).isEqualTo(1);
    }

    @Test
    void the_same_event_counts_once() {
        var resume = receive();
        var event = Identifier.next();
        await(follow().completed(ADA, resume.analysis().id(), event));
        await(follow().completed(ADA, resume.analysis().id(), event));
        assertThat(get(resume).version().number()).isEqualTo(2);
    }

    @Test
    void a_file_without_text_is_deleted_also_when_the_event_comes_again() {
        var resume = receive();
        var event = Identifier.next();
        await(follow().failed(ADA, resume.analysis().id(), "needs-ocr", event));
        assertThat(files.stored).isEmpty();
        await(follow().failed(ADA, resume.analysis().id(), "needs-ocr", event));
        assertThat(get(resume).file()).isEmpty();
    }

    @Test
    void another_failure_keeps_the_file_and_a_reading_that_is_gone_is_a_failure() {
        var resume = receive();
        reading = Optional.empty();
        await(follow().completed(ADA, resume.analysis().id(), Identifier.next()));
        assertThat(get(resume).analysis().code()).contains("reading-gone");
        assertThat(files.stored).hasSize(1);
    }

    @Test
    void the_outcome_of_a_deleted_resume_is_nobodys_concern() {
        await(follow().completed(ADA, new AnalysisId(Identifier.next()), Identifier.next()));
        await(
                follow().failed(
                                ADA,
                                new AnalysisId(Identifier.next()),
                                "too-slow",
                                Identifier.next()));
    }

    @Test
    void a_review_fills_the_bank_with_provenance_and_opens_the_profile() {
        var resume = analysed();
        var accept =
                new SectionReview<List<io.skillsync.careerforge.profile.Skill>>(
                        SectionReview.Action.ACCEPT, null);
        var basics = new SectionReview<Basics>(SectionReview.Action.ACCEPT, null);
        var review = new ResumeReview(basics, null, null, accept, null, null, null);
        var claims = new KeepProfile.Claims(ADA, "Ada", "ada@example.test");
        await(
                new ReviewResumes(resumes, profile, CLOCK)
                        .review(
                                claims,
                                resume.id(),
                                review,
                                Expected.ANY,
                                () -> new BankEntryId(Identifier.next())));
        var kept = await(profiles.of(ADA));
        assertThat(kept.details().headline()).isEqualTo("Analyst");
        assertThat(kept.details().links())
                .as("what is no link stays in the resume")
                .containsExactly("https://ada.example");
        assertThat(kept.bank())
                .extracting(BankEntry::provenance)
                .allMatch(p -> p.from(resume.id().value()) && p.resumeVersion() == 1);
    }

    @Test
    void a_review_that_stands_by_nothing_opens_no_profile() {
        var resume = analysed();
        var claims = new KeepProfile.Claims(ADA, "Ada", "ada@example.test");
        var nothing = new ResumeReview(null, null, null, null, null, null, null);
        await(
                new ReviewResumes(resumes, profile, CLOCK)
                        .review(
                                claims,
                                resume.id(),
                                nothing,
                                Expected.ANY,
                                () -> new BankEntryId(Identifier.next())));
        assertThat(await(profiles.find(ADA))).isEmpty();
    }

    @Test
    void deleting_takes_the_file_first_and_is_told() {
        var resume = analysed();
        assertThatThrownBy(() -> await(keep().delete(ADA, resume.id(), false, Expected.exactly(1))))
                .isInstanceOf(Stale.class);
        assertThat(files.stored).hasSize(1);
        await(keep().delete(ADA, resume.id(), true, Expected.exactly(2)));
        assertThat(files.stored).isEmpty();
        assertThat(resumes.removals()).containsExactly(new ResumeEvent.Deleted(resume.id(), ADA));
        assertThatThrownBy(() -> get(resume)).isInstanceOf(NotFound.class);
    }

    @Test
    void while_the_store_is_away_nothing_is_deleted() {
        var resume = analysed();
        files.away = true;
        assertThatThrownBy(() -> await(keep().delete(ADA, resume.id(), false, Expected.ANY)))
                .isInstanceOf(Unavailable.class);
        assertThat(get(resume)).isNotNull();
    }

    @Test
    void a_default_leaves_the_other_and_changes_are_made_on_what_was_read() {
        var first = analysed();
        var second = analysed();
        await(keep().makeDefault(ADA, second.id(), Expected.ANY));
        assertThat(get(first).isDefault()).isFalse();
        var change = new KeepResumes.Change(Optional.of("For engines"), Optional.of(true));
        assertThat(await(keep().change(ADA, first.id(), change, Expected.exactly(2))).archived())
                .isTrue();
        assertThat(get(first).name()).isEqualTo("For engines");
        assertThatThrownBy(() -> await(keep().change(ADA, first.id(), change, Expected.exactly(2))))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() ->
                        await(
                                keep().makeDefault(
                                                new SeekerId(Identifier.next()),
                                                first.id(),
                                                Expected.ANY)))
                .isInstanceOf(NotFound.class);
    }

    private Resume analysed() {
        var resume = receive();
        await(follow().completed(ADA, resume.analysis().id(), Identifier.next()));
        return get(resume);
    }

    private Resume get(Resume resume) {
        return await(resumes.get(ADA, resume.id()));
    }

    private Resume receive() {
        return receive("ada.pdf");
    }

    private Resume receive(String fileName) {
        var receive =
                new ReceiveResumes(
                        resumes, files, _ -> Uni.createFrom().item(verdict), ledger, CLOCK);
        var ids =
                new ReceiveResumes.Ids(
                        new ResumeId(Identifier.next()),
                        new ResumeFileId(Identifier.next()),
                        new AnalysisId(Identifier.next()));
        return await(
                receive.receive(
                        new ReceiveResumes.Upload(ADA, null, fileName, Path.of("upload")), ids));
    }

    private FollowAnalyses follow() {
        return new FollowAnalyses(resumes, files, _ -> Uni.createFrom().item(reading), CLOCK);
    }

    private KeepResumes keep() {
        return new KeepResumes(resumes, files, profile);
    }

    private static <T> T await(Uni<T> operation) {
        return operation.await().indefinitely();
    }

    private static final class Files implements ResumeFiles {
        private final Map<ResumeFileId, ResumeFile> stored = new HashMap<>();
        private boolean away;

        @Override
        public Uni<Void> store(SeekerId owner, ResumeFile file, Path content) {
            return act(() -> stored.put(file.id(), file));
        }

        @Override
        public Uni<byte[]> read(SeekerId owner, ResumeFileId file) {
            return Uni.createFrom().item(new byte[0]);
        }

        @Override
        public Uni<Void> delete(SeekerId owner, ResumeFileId file) {
            return act(() -> stored.remove(file));
        }

        @Override
        public Uni<Void> deleteAll(SeekerId owner) {
            return act(stored::clear);
        }

        private Uni<Void> act(Runnable act) {
            return Uni.createFrom()
                    .item(() -> {
                        if (away) throw new Unavailable("files.unavailable", "Away.");
                        act.run();
                        return null;
                    });
        }
    }

    private static final class Ledger implements Allowances {
        private final List<Reservation> reserved = new ArrayList<>();
        private final Set<UUID> released = new HashSet<>();
        private RuntimeException refusal;

        @Override
        public Uni<Void> reserve(Reservation reservation) {
            return Uni.createFrom()
                    .item(() -> {
                        if (refusal != null) throw refusal;
                        reserved.add(reservation);
                        return null;
                    });
        }

        @Override
        public Uni<Void> release(UUID request) {
            return Uni.createFrom()
                    .item(() -> {
                        released.add(request);
                        return null;
                    });
        }
    }
}
