package io.skillsync.careerforge.profile.adapter.out;

import io.skillsync.careerforge.SeekerId;
import io.skillsync.careerforge.profile.ProfileEvent;
import io.skillsync.careerforge.profile.ProfileId;
import io.skillsync.careerforge.profile.Profiles;
import io.skillsync.careerforge.profile.SeekerProfile;
import io.skillsync.kernel.Decision;
import io.skillsync.kernel.Identifier;
import io.skillsync.kernel.NotFound;
import io.skillsync.persistence.DecisionStore;
import io.skillsync.persistence.Transactions;
import io.skillsync.persistence.Where;
import io.skillsync.persistence.outbox.Outbox;
import io.skillsync.persistence.outbox.OutboxMessage;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/// Profiles with their bank, whose entries are rows of their own.
@Singleton
class ProfileStore
        extends DecisionStore<
                SeekerProfile, ProfileEvent, SeekerId, ProfileId, Profiles.All, ProfileRow>
        implements Profiles {
    ProfileStore(Transactions transactions, Outbox outbox) {
        super(transactions, outbox, "profile", ProfileRow.class, ProfileRow::new);
    }

    @Override
    protected Where where(Profiles.All all) {
        return Where.all();
    }

    @Override
    protected Uni<ProfileRow> find(
            Mutiny.StatelessSession session, Identifier owner, Identifier id) {
        return super.find(session, owner, id)
                .call(row ->
                        session.createSelectionQuery(
                                        "from BankEntryRow where profileId = :profile"
                                                + " and ownerId = :owner order by position",
                                        BankEntryRow.class)
                                .setParameter("profile", id.value())
                                .setParameter("owner", owner.value())
                                .getResultList()
                                .invoke(bank -> row.bank = bank));
    }

    @Override
    protected Uni<Void> alongside(
            Mutiny.StatelessSession session,
            ProfileRow row,
            Decision<SeekerProfile, ProfileEvent> decision) {
        return session.createMutationQuery(
                        "delete from BankEntryRow where profileId = :profile and ownerId = :owner")
                .setParameter("profile", row.id())
                .setParameter("owner", decision.state().owner().value())
                .executeUpdate()
                .chain(() ->
                        row.bank.isEmpty()
                                ? Uni.createFrom().voidItem()
                                : session.insertAll(row.bank.toArray()));
    }

    @Override
    protected OutboxMessage message(SeekerProfile profile, ProfileEvent event) {
        return switch (event) {
            case ProfileEvent.VisibilityChanged changed ->
                    new OutboxMessage(
                            "careerforge.profile",
                            profile.id().value(),
                            "careerforge.profile-visibility-changed.v1",
                            Map.of(
                                    "ownerId", changed.owner().value(),
                                    "visible", changed.visible()));
        };
    }

    @Override
    public Set<String> tables() {
        return Set.of("profile", "bank_entry");
    }

    @Override
    public Uni<Map<String, Object>> export(UUID person) {
        return of(new SeekerId(person))
                .map(profile -> Map.<String, Object>of("profile", profile))
                .onFailure(NotFound.class)
                .recoverWithItem(Map.of());
    }
}
