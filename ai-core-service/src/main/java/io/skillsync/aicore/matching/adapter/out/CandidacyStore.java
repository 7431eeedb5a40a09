package io.skillsync.aicore.matching.adapter.out;

import io.skillsync.aicore.PersonId;
import io.skillsync.aicore.matching.Candidacies;
import io.skillsync.aicore.matching.Candidacy;
import io.skillsync.aicore.matching.Memberships;
import io.skillsync.aicore.matching.Viewer;
import io.skillsync.kernel.PersonalData;
import io.skillsync.persistence.Actor;
import io.skillsync.persistence.Sql;
import io.skillsync.persistence.Transactions;
import io.skillsync.persistence.inbox.Inbox;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Who applied where, and who works for whom: projections of TalentHub's events.
@Singleton
class CandidacyStore implements Candidacies, Memberships, PersonalData {
    private static final String COLUMNS =
            "select application_id, posting_id, posting_version, organization_id, owner_id, resume_id, resume_version, lifecycle, sequence"
                    + " from candidacy ";
    private static final String NOTE =
            """
            insert into candidacy (application_id, posting_id, posting_version, organization_id, owner_id, resume_id, resume_version, lifecycle, sequence)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            on conflict (application_id) do update set lifecycle = $8, sequence = $9 where candidacy.sequence < $9
            """;
    private static final String MEMBER =
            """
            insert into membership (membership_id, organization_id, owner_id, role, active) values ($1, $2, $3, $4, $5)
            on conflict (membership_id) do update set role = $4, active = $5
            """;

    private final Transactions transactions;

    CandidacyStore(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Uni<List<Candidacy>> of(Viewer viewer, UUID posting) {
        return transactions.read(
                actor(viewer),
                session ->
                        Sql.select(
                                session,
                                CandidacyStore::candidacy,
                                COLUMNS + "where posting_id = $1 and organization_id = any($2)",
                                posting,
                                viewer.organizations().toArray(UUID[]::new)));
    }

    @Override
    public Uni<Optional<Candidacy>> own(PersonId person, UUID posting) {
        return transactions
                .read(
                        Actor.of(person),
                        session ->
                                Sql.select(
                                        session,
                                        CandidacyStore::candidacy,
                                        COLUMNS
                                                + "where owner_id = $1 and posting_id = $2 order by created_at desc limit 1",
                                        person.value(),
                                        posting))
                .map(found -> found.stream().findFirst());
    }

    @Override
    public Uni<Optional<Candidacy>> byId(Viewer viewer, UUID application) {
        return transactions
                .read(
                        actor(viewer),
                        session ->
                                Sql.select(
                                        session,
                                        CandidacyStore::candidacy,
                                        COLUMNS
                                                + "where application_id = $1 and (owner_id = $2 or organization_id = any($3))",
                                        application,
                                        viewer.person().value(),
                                        viewer.organizations().toArray(UUID[]::new)))
                .map(found -> found.stream().findFirst());
    }

    @Override
    public Uni<Void> note(Candidacy candidacy, UUID cause) {
        var actor = Actor.of(candidacy.person().value(), Set.of(candidacy.organization()));
        return transactions.write(
                actor,
                session ->
                        Inbox.once(
                                session,
                                cause,
                                () ->
                                        Sql.update(
                                                        session,
                                                        NOTE,
                                                        candidacy.application(),
                                                        candidacy.posting(),
                                                        candidacy.postingVersion(),
                                                        candidacy.organization(),
                                                        candidacy.person().value(),
                                                        candidacy.resume(),
                                                        candidacy.resumeVersion(),
                                                        candidacy.lifecycle(),
                                                        candidacy.sequence())
                                                .replaceWithVoid()));
    }

    @Override
    public Uni<Viewer> viewer(PersonId person) {
        return transactions
                .read(
                        Actor.of(person),
                        session ->
                                Sql.select(
                                        session,
                                        row -> (UUID) row[0],
                                        "select organization_id from membership where owner_id = $1 and active",
                                        person.value()))
                .map(organizations -> new Viewer(person, new HashSet<>(organizations)));
    }

    @Override
    public Uni<Void> note(
            UUID membership,
            UUID organization,
            PersonId person,
            String role,
            boolean active,
            UUID cause) {
        return transactions.write(
                Actor.of(person),
                session ->
                        Inbox.once(
                                session,
                                cause,
                                () ->
                                        Sql.update(
                                                        session,
                                                        MEMBER,
                                                        membership,
                                                        organization,
                                                        person.value(),
                                                        role,
                                                        active)
                                                .replaceWithVoid()));
    }

    private static Actor actor(Viewer viewer) {
        return Actor.of(viewer.person().value(), viewer.organizations());
    }

    private static Candidacy candidacy(Object[] row) {
        return new Candidacy(
                (UUID) row[0],
                (UUID) row[1],
                ((Number) row[2]).intValue(),
                (UUID) row[3],
                new PersonId((UUID) row[4]),
                (UUID) row[5],
                ((Number) row[6]).intValue(),
                (String) row[7],
                ((Number) row[8]).intValue());
    }

    @Override
    public Set<String> tables() {
        return Set.of("candidacy", "membership");
    }

    @Override
    public Uni<Map<String, Object>> export(UUID person) {
        return transactions
                .read(
                        Actor.of(person, Set.of()),
                        session ->
                                Sql.select(
                                        session,
                                        CandidacyStore::candidacy,
                                        COLUMNS + "where owner_id = $1",
                                        person))
                .map(applied -> Map.of("applications", applied));
    }

    @Override
    public Uni<Void> erase(UUID person) {
        return transactions
                .write(
                        Actor.of(person, Set.of()),
                        session ->
                                Sql.update(
                                                session,
                                                "delete from candidacy where owner_id = $1",
                                                person)
                                        .chain(() ->
                                                Sql.update(
                                                        session,
                                                        "delete from membership where owner_id = $1",
                                                        person)))
                .replaceWithVoid();
    }
}
