package io.skillsync.talenthub.organization.adapter.out;

import io.skillsync.kernel.Decision;
import io.skillsync.kernel.Page;
import io.skillsync.kernel.PageRequest;
import io.skillsync.persistence.Actor;
import io.skillsync.persistence.Transactions;
import io.skillsync.persistence.outbox.Outbox;
import io.skillsync.persistence.outbox.OutboxMessage;
import io.skillsync.talenthub.HousePages;
import io.skillsync.talenthub.HouseStore;
import io.skillsync.talenthub.organization.Colleague;
import io.skillsync.talenthub.organization.Membership;
import io.skillsync.talenthub.organization.Organization;
import io.skillsync.talenthub.organization.OrganizationEvent;
import io.skillsync.talenthub.organization.OrganizationEvent.MembershipChanged;
import io.skillsync.talenthub.organization.OrganizationId;
import io.skillsync.talenthub.organization.Organizations;
import io.skillsync.talenthub.organization.Party;
import io.skillsync.talenthub.organization.UserId;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny.StatelessSession;

@Singleton
class OrganizationStore
        extends HouseStore<Organization, OrganizationEvent, OrganizationId, OrganizationRow>
        implements Organizations {
    private static final String KEEP_MEMBERSHIP =
            """
            insert into membership (id, organization_id, user_id, role, active) values ($1, $2, $3, $4, $5)
            on conflict (id) do update set role = excluded.role, active = excluded.active, updated_at = now()
            """;

    OrganizationStore(Transactions transactions, Outbox outbox) {
        super(transactions, outbox, "organization", OrganizationRow.class, OrganizationRow::new);
    }

    @Override
    public Uni<Colleague> colleague(UserId user) {
        return transactions
                .read(Actor.of(user), session -> placesOf(session, user))
                .map(places ->
                        places.stream()
                                .collect(
                                        Collectors.toMap(
                                                row -> new OrganizationId(row.organizationId),
                                                row -> row.role)))
                .map(roles -> new Colleague(user, roles));
    }

    @Override
    public Uni<Organization> get(Party party, OrganizationId id) {
        return super.get(party, id)
                .chain(o -> read(party, session -> members(session, id)).map(m -> with(o, m)));
    }

    @Override
    public Uni<Page<Organization>> page(Colleague colleague, PageRequest page) {
        return page(colleague, HousePages.of(page), page);
    }

    @Override
    protected Uni<Void> alongside(
            StatelessSession session,
            Party party,
            Organization stored,
            Decision<Organization, OrganizationEvent> decision) {
        return Multi.createFrom()
                .iterable(decision.events())
                .onItem()
                .transformToUniAndConcatenate(event -> keep(session, stored.id(), event))
                .collect()
                .last()
                .replaceWithVoid();
    }

    @Override
    protected OutboxMessage message(Organization organization, OrganizationEvent event) {
        return switch (event) {
            case MembershipChanged(var membership) -> message(organization.id(), membership);
        };
    }

    static OutboxMessage message(OrganizationId organization, Membership membership) {
        return new OutboxMessage(
                "talenthub.membership",
                membership.id().value(),
                "talenthub.membership-changed.v1",
                Map.of(
                        "membershipId", membership.id().value(),
                        "organizationId", organization.value(),
                        "userId", membership.user().value(),
                        "role", membership.role(),
                        "active", membership.active()));
    }

    private static Uni<List<MembershipRow>> placesOf(StatelessSession session, UserId user) {
        return session.createSelectionQuery(
                        "from MembershipRow where userId = :user and active", MembershipRow.class)
                .setParameter("user", user.value())
                .getResultList();
    }

    private static Uni<List<Membership>> members(StatelessSession session, OrganizationId id) {
        return session.createSelectionQuery(
                        "from MembershipRow where organizationId = :house order by id",
                        MembershipRow.class)
                .setParameter("house", id.value())
                .getResultList()
                .map(rows -> rows.stream().map(MembershipRow::toModel).toList());
    }

    private static Organization with(Organization organization, List<Membership> memberships) {
        return new Organization(
                organization.id(), organization.profile(), memberships, organization.version());
    }

    private static Uni<Integer> keep(
            StatelessSession session, OrganizationId house, OrganizationEvent event) {
        return switch (event) {
            case MembershipChanged(var membership) -> {
                var row =
                        new Object[] {
                            membership.id().value(),
                            house.value(),
                            membership.user().value(),
                            membership.role().name(),
                            membership.active()
                        };
                yield Transactions.stage(
                        () -> Transactions.connection(session).update(KEEP_MEMBERSHIP, row));
            }
        };
    }
}
