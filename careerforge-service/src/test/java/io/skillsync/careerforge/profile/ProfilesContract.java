package io.skillsync.careerforge.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skillsync.careerforge.SeekerId;
import io.skillsync.kernel.Decision;
import io.skillsync.kernel.Identifier;
import io.skillsync.kernel.NotFound;
import io.skillsync.kernel.Stale;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/// What the collection of profiles promises; runs on the fake and on the real store.
public abstract class ProfilesContract {
    private static final List<BankFact> ONE_OF_EACH =
            List.of(
                    new Experience(
                            "Works", "Analyst", null, "2019", null, true, null, List.of("G"), null),
                    new Education("Home", "Maths", null, "2010-04", "2014", false),
                    new Skill("Kafka", "Messaging", "EXPERT"),
                    new Certification("Operator", "Society", "2020-01-02", "https://x.example"),
                    new Language("French", "fluent"),
                    new Project("Note G", "Bernoulli", null, null, null, null, List.of("Engine")));

    private final SeekerId eve = new SeekerId(Identifier.next());

    protected abstract Profiles collection();

    protected <T> T await(Supplier<Uni<T>> operation) {
        return operation.get().await().indefinitely();
    }

    @Test
    void nobody_has_a_profile_before_it_is_kept() {
        assertThat(await(() -> collection().find(eve))).isEmpty();
        assertThatThrownBy(() -> await(() -> collection().of(eve))).isInstanceOf(NotFound.class);
        var kept = keep(SeekerProfile.open(eve, "Eve", "eve@example.test"));
        assertThat(await(() -> collection().find(eve))).contains(kept);
        assertThat(await(() -> collection().find(new SeekerId(Identifier.next())))).isEmpty();
    }

    @Test
    void facts_of_every_kind_are_read_back_in_their_order_with_their_provenance() {
        var profile = SeekerProfile.open(eve, "Eve", "eve@example.test");
        for (var fact : ONE_OF_EACH)
            profile = profile.add(new BankEntryId(Identifier.next()), fact);
        var source = Provenance.parsed(Identifier.next(), 3);
        var more = List.of(new Skill("Java", null, null));
        var filled =
                profile.take(
                        BankSection.SKILLS, more, source, () -> new BankEntryId(Identifier.next()));
        var kept = keep(filled);
        assertThat(await(() -> collection().of(eve))).isEqualTo(kept);
        assertThat(kept.bank())
                .extracting(BankEntry::fact)
                .startsWith(ONE_OF_EACH.toArray(BankFact[]::new))
                .hasSize(7);
        assertThat(kept.bank().getLast().provenance()).isEqualTo(source);
    }

    @Test
    void entries_that_are_dropped_are_gone_and_an_overtaken_change_is_refused() {
        var entry = new BankEntryId(Identifier.next());
        var kept =
                keep(
                        SeekerProfile.open(eve, "Eve", "eve@example.test")
                                .add(entry, ONE_OF_EACH.get(2)));
        keep(kept.drop(BankSection.SKILLS, entry));
        assertThat(await(() -> collection().of(eve)).bank()).isEmpty();
        assertThatThrownBy(() -> keep(kept.named("Late", "late@example.test")))
                .isInstanceOf(Stale.class);
    }

    private SeekerProfile keep(SeekerProfile profile) {
        return await(() -> collection().commit(Decision.of(profile)));
    }
}
