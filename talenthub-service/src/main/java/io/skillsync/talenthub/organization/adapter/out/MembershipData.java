package io.skillsync.talenthub.organization.adapter.out;

import io.skillsync.kernel.PersonalData;
import io.skillsync.persistence.Actor;
import io.skillsync.persistence.Transactions;
import io.skillsync.persistence.outbox.Outbox;
import io.skillsync.talenthub.organization.Membership;
import io.skillsync.talenthub.organization.OrganizationId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny.StatelessSession;

/// A person's memberships leave with them, and those who follow memberships hear of it.
@ApplicationScoped
class MembershipData implements PersonalData {
    private final Transactions transactions;
    private final Outbox outbox;

    MembershipData(Transactions transactions, Outbox outbox) {
        this.transactions = transactions;
        this.outbox = outbox;
    }

    @Override
    public Set<String> tables() {
        return Set.of("membership");
    }

    @Override
    public Uni<Map<String, Object>> export(UUID person) {
        return transactions
                .read(Actor.of(person, Set.of()), session -> rows(session, person))
                .map(rows ->
                        Map.of("memberships", rows.stream().map(MembershipData::told).toList()));
    }

    @Override
    public Uni<Void> erase(UUID person) {
        var actor = Actor.of(person, Set.of());
        return transactions
                .write(
                        actor,
                        session ->
                                rows(session, person)
                                        .call(rows ->
                                                outbox.append(session, actor, farewells(rows)))
                                        .chain(() -> delete(session, person)))
                .invoke(outbox::wake)
                .replaceWithVoid();
    }

    private static List<io.skillsync.persistence.outbox.OutboxMessage> farewells(
            List<MembershipRow> rows) {
        return rows.stream()
                .map(row ->
                        OrganizationStore.message(
                                new OrganizationId(row.organizationId), left(row)))
                .toList();
    }

    private static Membership left(MembershipRow row) {
        var place = row.toModel();
        return new Membership(place.id(), place.user(), place.role(), false);
    }

    private static Map<String, Object> told(MembershipRow row) {
        return Map.of("organizationId", row.organizationId, "role", row.role, "active", row.active);
    }

    private static Uni<List<MembershipRow>> rows(StatelessSession session, UUID person) {
        return session.createSelectionQuery(
                        "from MembershipRow where userId = :user order by id", MembershipRow.class)
                .setParameter("user", person)
                .getResultList();
    }

    private static Uni<Integer> delete(StatelessSession session, UUID person) {
        return session.createMutationQuery("delete from MembershipRow where userId = :user")
                .setParameter("user", person)
                .executeUpdate();
    }
}
