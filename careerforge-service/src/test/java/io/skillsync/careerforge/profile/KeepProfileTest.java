package io.skillsync.careerforge.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skillsync.careerforge.SeekerId;
import io.skillsync.careerforge.profile.KeepProfile.Change;
import io.skillsync.careerforge.profile.KeepProfile.Claims;
import io.skillsync.kernel.Decision;
import io.skillsync.kernel.Identifier;
import io.skillsync.kernel.NotFound;
import io.skillsync.kernel.Stale;
import io.skillsync.kernel.Version.Expected;
import io.smallrye.mutiny.Uni;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class KeepProfileTest {
    private static final SeekerId ADA = new SeekerId(Identifier.next());
    private static final Claims CLAIMS = new Claims(ADA, "Ada Byron", "ada@example.test");
    private static final Skill KAFKA = new Skill("Kafka", "Messaging", "EXPERT");
    private static final Skill JAVA = new Skill("Java", "Language", "ADVANCED");
    private static final UUID RESUME = Identifier.next();

    private final InMemoryProfiles profiles = new InMemoryProfiles();
    private final KeepProfile keep = new KeepProfile(profiles);
    private final Supplier<BankEntryId> ids = () -> new BankEntryId(Identifier.next());

    @Test
    void keeping_creates_once_and_then_follows_the_account() {
        assertThat(await(profiles.find(ADA))).isEmpty();
        var created = await(keep.keep(CLAIMS, Change.NONE, Expected.ANY));
        assertThat(created.version().number()).isEqualTo(1);
        assertThat(created.visible()).as("the default is applied-to only").isFalse();
        var renamed =
                await(
                        keep.keep(
                                new Claims(ADA, "Ada King", "ada@king.test"),
                                Change.NONE,
                                Expected.ANY));
        assertThat(renamed.name()).isEqualTo("Ada King");
        assertThat(renamed.email()).isEqualTo("ada@king.test");
        assertThat(renamed.version().number()).isEqualTo(2);
        assertThat(profiles.events()).isEmpty();
    }

    @Test
    void what_is_told_replaces_what_was_told_and_nothing_told_changes_nothing() {
        var told = new ContactDetails("Analyst", null, null, "London", null, List.of(), null);
        await(keep.keep(CLAIMS, new Change(Optional.of(told), Optional.empty()), Expected.ANY));
        assertThat(await(keep.keep(CLAIMS, Change.NONE, Expected.ANY)).details().headline())
                .isEqualTo("Analyst");
        var empty =
                await(
                        keep.keep(
                                CLAIMS,
                                new Change(Optional.of(ContactDetails.NONE), Optional.empty()),
                                Expected.exactly(2)));
        assertThat(empty.details().headline()).isNull();
        assertThatThrownBy(() ->
                        await(
                                keep.keep(
                                        CLAIMS,
                                        new Change(Optional.of(told), Optional.empty()),
                                        Expected.exactly(1))))
                .isInstanceOf(Stale.class);
    }

    @Test
    void the_switch_is_told_where_it_changes_something() {
        await(keep.keep(CLAIMS, Change.NONE, Expected.ANY));
        await(keep.show(ADA, true, Expected.ANY));
        await(keep.show(ADA, true, Expected.ANY));
        await(keep.keep(CLAIMS, new Change(Optional.empty(), Optional.of(false)), Expected.ANY));
        assertThat(profiles.events())
                .containsExactly(
                        new ProfileEvent.VisibilityChanged(ADA, true),
                        new ProfileEvent.VisibilityChanged(ADA, false));
    }

    @Test
    void an_entry_is_added_corrected_and_dropped() {
        await(keep.keep(CLAIMS, Change.NONE, Expected.ANY));
        var id = ids.get();
        assertThat(await(keep.add(ADA, id, KAFKA, Expected.ANY)).bank())
                .containsExactly(new BankEntry(id, KAFKA, Provenance.TYPED));
        var better = new Skill("Kafka", "Streaming", "EXPERT");
        assertThat(
                        await(keep.correct(ADA, id, better, Expected.exactly(2)))
                                .bank()
                                .getFirst()
                                .fact())
                .isEqualTo(better);
        assertThatThrownBy(() ->
                        await(keep.correct(ADA, id, new Language("French", null), Expected.ANY)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> await(keep.drop(ADA, BankSection.LANGUAGES, id, Expected.ANY)))
                .isInstanceOf(NotFound.class);
        assertThat(await(keep.drop(ADA, BankSection.SKILLS, id, Expected.ANY)).bank()).isEmpty();
    }

    @Test
    void a_reviewed_resume_fills_the_bank_and_completes_what_was_not_said() {
        var told = new ContactDetails("Programmer", null, null, null, null, List.of(), null);
        await(keep.keep(CLAIMS, new Change(Optional.of(told), Optional.empty()), Expected.ANY));
        var read =
                new ContactDetails(
                        "Analyst",
                        "+44 20",
                        null,
                        "London",
                        null,
                        List.of("https://ada.example"),
                        null);
        var filled = fill(1, Optional.of(read), List.of(KAFKA, JAVA));
        assertThat(filled.details().headline()).as("said by the person").isEqualTo("Programmer");
        assertThat(filled.details().location()).isEqualTo("London");
        assertThat(filled.details().links()).containsExactly("https://ada.example");
        assertThat(filled.bank())
                .extracting(BankEntry::provenance)
                .containsOnly(Provenance.parsed(RESUME, 1));
    }

    @Test
    void the_same_review_again_adds_nothing_and_a_later_one_replaces_what_was_read() {
        fill(1, Optional.empty(), List.of(KAFKA, JAVA));
        assertThat(fill(1, Optional.empty(), List.of(KAFKA, JAVA)).bank()).hasSize(2);
        var later = fill(2, Optional.empty(), List.of(JAVA));
        assertThat(later.bank()).extracting(BankEntry::fact).containsExactly(JAVA);
        assertThat(later.bank().getFirst().provenance().resumeVersion()).isEqualTo(2);
    }

    @Test
    void what_the_person_typed_or_corrected_survives_a_review_and_a_forgotten_resume() {
        await(keep.keep(CLAIMS, Change.NONE, Expected.ANY));
        await(keep.add(ADA, ids.get(), KAFKA, Expected.ANY));
        fill(1, Optional.empty(), List.of(KAFKA, JAVA));
        var read = await(profiles.of(ADA)).bank().getLast();
        var corrected = new Skill("Java", "Language", "EXPERT");
        await(keep.correct(ADA, read.id(), corrected, Expected.ANY));
        assertThat(fill(2, Optional.empty(), List.of()).bank())
                .extracting(BankEntry::fact)
                .containsExactly(KAFKA, corrected);
        await(keep.forget(ADA, Provenance.parsed(RESUME, 0)));
        assertThat(await(profiles.of(ADA)).bank()).hasSize(2);
        await(keep.forget(new SeekerId(Identifier.next()), Provenance.parsed(RESUME, 0)));
    }

    @Test
    void forgetting_a_resume_drops_what_was_only_read_there() {
        fill(1, Optional.empty(), List.of(KAFKA, JAVA));
        await(keep.forget(ADA, Provenance.parsed(RESUME, 0)));
        assertThat(await(profiles.of(ADA)).bank()).isEmpty();
    }

    @Test
    void a_change_that_is_overtaken_once_is_tried_again() {
        var overtaken =
                new InMemoryProfiles() {
                    private int commits;

                    @Override
                    public Uni<SeekerProfile> commit(
                            Decision<SeekerProfile, ProfileEvent> decision) {
                        return commits++ == 0
                                ? Uni.createFrom().failure(Stale.overtaken())
                                : super.commit(decision);
                    }
                };
        assertThat(await(new KeepProfile(overtaken).keep(CLAIMS, Change.NONE, Expected.ANY)).name())
                .isEqualTo("Ada Byron");
    }

    private SeekerProfile fill(int version, Optional<ContactDetails> contact, List<Skill> skills) {
        Map<BankSection, List<? extends BankFact>> accepted = new EnumMap<>(BankSection.class);
        accepted.put(BankSection.SKILLS, skills);
        return await(keep.fill(CLAIMS, Provenance.parsed(RESUME, version), contact, accepted, ids));
    }

    private static <T> T await(Uni<T> operation) {
        return operation.await().indefinitely();
    }
}
