package io.skillsync.careerforge.profile;

import io.skillsync.careerforge.SeekerId;
import io.skillsync.kernel.Decision;
import io.skillsync.kernel.UseCase;
import io.skillsync.kernel.Version.Expected;
import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// What a seeker does with their own profile. It comes into being by {@link #keep}, never by being
/// looked at.
@UseCase
public class KeepProfile {
    private final Profiles profiles;
    private final Clock clock;

    public KeepProfile(Profiles profiles, Clock clock) {
        this.profiles = profiles;
        this.clock = clock;
    }

    /// Who the person is, according to the identity provider.
    public record Claims(SeekerId subject, String name, String email) {}

    /// What a change of the profile says; what is empty stays as it is.
    public record Change(Optional<ContactDetails> details, Optional<Boolean> visible) {
        public static final Change NONE = new Change(Optional.empty(), Optional.empty());
    }

    /// Creates the profile, or brings it up to date with the account and with what is told.
    public Uni<SeekerProfile> keep(
            Claims claims, Change change, Expected expected, Supplier<ProfileId> id) {
        return openOrFind(claims, id)
                .invoke(profile -> profile.version().check(expected))
                .map(profile -> profile.named(claims.name(), claims.email()))
                .map(profile -> change.details().map(profile::telling).orElse(profile))
                .map(profile -> profile.show(change.visible().orElse(profile.visible())))
                .chain(profiles::commit);
    }

    public Uni<SeekerProfile> show(SeekerId owner, boolean toRecruiters, Expected expected) {
        return profiles.get(owner)
                .invoke(profile -> profile.version().check(expected))
                .map(profile -> profile.show(toRecruiters))
                .chain(profiles::commit);
    }

    public Uni<SeekerProfile> add(SeekerId owner, BankEntryId entry, BankFact fact) {
        return change(owner, Expected.ANY, profile -> profile.add(entry, fact));
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
    public Uni<SeekerProfile> fill(
            Claims claims,
            Provenance source,
            Map<BankSection, List<? extends BankFact>> accepted,
            Supplier<ProfileId> id,
            Supplier<BankEntryId> entries) {
        return openOrFind(claims, id)
                .map(
                        profile -> {
                            var filled = profile;
                            for (var section : BankSection.values())
                                if (accepted.containsKey(section))
                                    filled =
                                            filled.take(
                                                    section,
                                                    accepted.get(section),
                                                    source,
                                                    entries);
                            return Decision.<SeekerProfile, ProfileEvent>of(filled);
                        })
                .chain(profiles::commit);
    }

    private Uni<SeekerProfile> openOrFind(Claims claims, Supplier<ProfileId> id) {
        return profiles.find(claims.subject())
                .map(
                        found ->
                                found.orElseGet(
                                        () ->
                                                SeekerProfile.open(
                                                        id.get(),
                                                        claims.subject(),
                                                        claims.name(),
                                                        claims.email(),
                                                        clock.instant())));
    }

    private Uni<SeekerProfile> change(
            SeekerId owner, Expected expected, UnaryOperator<SeekerProfile> change) {
        return profiles.get(owner)
                .invoke(profile -> profile.version().check(expected))
                .map(change)
                .map(profile -> Decision.<SeekerProfile, ProfileEvent>of(profile))
                .chain(profiles::commit);
    }
}
