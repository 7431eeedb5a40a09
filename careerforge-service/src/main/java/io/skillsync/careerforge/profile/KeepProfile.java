package io.skillsync.careerforge.profile;

import io.skillsync.careerforge.SeekerId;
import io.skillsync.kernel.Decision;
import io.skillsync.kernel.Stale;
import io.skillsync.kernel.UseCase;
import io.skillsync.kernel.Version.Expected;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// What a seeker does with their own profile. It comes into being by {@link #keep}, or by what is
/// kept of a resume, never by being looked at.
@UseCase
public class KeepProfile {
    private final Profiles profiles;

    public KeepProfile(Profiles profiles) {
        this.profiles = profiles;
    }

    /// Who the person is, according to the identity provider.
    public record Claims(SeekerId subject, String name, String email) {}

    /// What a change of the profile says; what is empty stays as it is.
    public record Change(Optional<ContactDetails> details, Optional<Boolean> visible) {
        public static final Change NONE = new Change(Optional.empty(), Optional.empty());
    }

    /// Creates the profile, or brings it up to date with the account and with what is told.
    public Uni<SeekerProfile> keep(Claims claims, Change change, Expected expected) {
        return openOrDecide(
                claims,
                expected,
                profile -> {
                    var named = profile.named(claims.name(), claims.email());
                    var told = change.details().map(named::telling).orElse(named);
                    return told.show(change.visible().orElse(told.visible()));
                });
    }

    public Uni<SeekerProfile> show(SeekerId owner, boolean toRecruiters, Expected expected) {
        return profiles.decide(
                owner, ProfileId.of(owner), expected, profile -> profile.show(toRecruiters));
    }

    public Uni<SeekerProfile> add(
            SeekerId owner, BankEntryId entry, BankFact fact, Expected expected) {
        return change(owner, expected, profile -> profile.add(entry, fact));
    }

    public Uni<SeekerProfile> correct(
            SeekerId owner, BankEntryId entry, BankFact fact, Expected expected) {
        return change(owner, expected, profile -> profile.correct(entry, fact));
    }

    public Uni<SeekerProfile> drop(
            SeekerId owner, BankSection section, BankEntryId entry, Expected expected) {
        return change(owner, expected, profile -> profile.drop(section, entry));
    }

    /// Fills the bank from a reviewed resume, section by section; the profile is opened where the
    /// person has none yet.
    ///
    /// @param contact completes what the person has not said about themselves
    public Uni<SeekerProfile> fill(
            Claims claims,
            Provenance source,
            Optional<ContactDetails> contact,
            Map<BankSection, List<? extends BankFact>> accepted,
            Supplier<BankEntryId> ids) {
        return openOrDecide(
                claims,
                Expected.ANY,
                profile -> {
                    var filled = contact.map(profile::fillIn).orElse(profile);
                    for (var section : BankSection.values())
                        if (accepted.containsKey(section))
                            filled = filled.take(section, accepted.get(section), source, ids);
                    return Decision.of(filled);
                });
    }

    /// Forgets what was read from a resume; harmless where there is no profile.
    public Uni<Void> forget(SeekerId owner, Provenance source) {
        return profiles.find(owner)
                .chain(found ->
                        found.isEmpty()
                                ? Uni.createFrom().voidItem()
                                : change(owner, Expected.ANY, p -> p.forget(source))
                                        .replaceWithVoid());
    }

    private Uni<SeekerProfile> openOrDecide(
            Claims claims,
            Expected expected,
            Function<SeekerProfile, Decision<SeekerProfile, ProfileEvent>> command) {
        return Uni.createFrom()
                .deferred(() -> profiles.find(claims.subject()))
                .map(found -> found.orElseGet(() -> open(claims)))
                .invoke(profile -> profile.version().check(expected))
                .map(command)
                .chain(profiles::commit)
                .onFailure(failure -> failure instanceof Stale stale && !stale.expectedByCaller())
                .retry()
                .atMost(1);
    }

    private static SeekerProfile open(Claims claims) {
        return SeekerProfile.open(claims.subject(), claims.name(), claims.email());
    }

    private Uni<SeekerProfile> change(
            SeekerId owner, Expected expected, UnaryOperator<SeekerProfile> change) {
        return profiles.decide(
                owner,
                ProfileId.of(owner),
                expected,
                profile -> Decision.of(change.apply(profile)));
    }
}
