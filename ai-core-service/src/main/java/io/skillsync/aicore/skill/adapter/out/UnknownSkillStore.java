package io.skillsync.aicore.skill.adapter.out;

import io.skillsync.aicore.PersonId;
import io.skillsync.aicore.skill.SkillProposal;
import io.skillsync.aicore.skill.SkillTerm;
import io.skillsync.aicore.skill.UnknownSkills;
import io.skillsync.kernel.Identifier;
import io.skillsync.kernel.PersonalData;
import io.skillsync.persistence.Actor;
import io.skillsync.persistence.Sql;
import io.skillsync.persistence.Transactions;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Unknown terms in PostgreSQL, a row per document and term.
@Singleton
class UnknownSkillStore implements UnknownSkills, PersonalData {
    private static final String NOTE =
            """
            insert into unknown_skill (id, owner_id, organization_id, document_id, document_version, term, written)
            select * from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[], $5::int[], $6::text[], $7::text[])
            on conflict (document_id, term) do update set document_version = excluded.document_version, written = excluded.written
            where unknown_skill.document_version < excluded.document_version
            """;
    private static final String FORGET_OLDER =
            "delete from unknown_skill where document_id = $1 and document_version < $2 and not (term = any($3))"
                    + " and (owner_id = $4 or organization_id = $5)";

    /// Beyond so many nobody looks, and the list is read whole.
    private static final String COUNT =
            """
            select term, mode() within group (order by written) as written,
                   count(*) filter (where owner_id is not null) as resumes, count(distinct owner_id) as people,
                   count(*) filter (where organization_id is not null) as postings, count(distinct organization_id) as organizations
            from unknown_skill
            group by term
            having count(distinct owner_id) >= $1 or count(distinct organization_id) >= $1
            order by count(*) desc, term
            limit 2000
            """;

    private final Transactions transactions;

    UnknownSkillStore(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Uni<Void> ofResume(PersonId owner, UUID resume, int version, List<SkillTerm> terms) {
        return note(Actor.of(owner), owner.value(), null, resume, version, terms);
    }

    @Override
    public Uni<Void> ofPosting(
            UUID organization, UUID posting, int version, List<SkillTerm> terms) {
        return note(Actor.organization(organization), null, organization, posting, version, terms);
    }

    private Uni<Void> note(
            Actor actor,
            UUID owner,
            UUID organization,
            UUID document,
            int version,
            List<SkillTerm> terms) {
        var ids = terms.stream().map(SkillTerm::id).toArray(String[]::new);
        return transactions
                .write(
                        actor,
                        session ->
                                Sql.update(
                                                session,
                                                FORGET_OLDER,
                                                document,
                                                version,
                                                ids,
                                                owner,
                                                organization)
                                        .chain(() ->
                                                Sql.update(
                                                        session,
                                                        NOTE,
                                                        columns(
                                                                owner,
                                                                organization,
                                                                document,
                                                                version,
                                                                terms))))
                .replaceWithVoid();
    }

    private static Object[] columns(
            UUID owner, UUID organization, UUID document, int version, List<SkillTerm> terms) {
        var count = terms.size();
        var ids = new UUID[count];
        var owners = new UUID[count];
        var organizations = new UUID[count];
        var documents = new UUID[count];
        var versions = new Integer[count];
        for (var i = 0; i < count; i++) {
            ids[i] = Identifier.next();
            owners[i] = owner;
            organizations[i] = organization;
            documents[i] = document;
            versions[i] = version;
        }
        return new Object[] {
            ids,
            owners,
            organizations,
            documents,
            versions,
            terms.stream().map(SkillTerm::id).toArray(String[]::new),
            terms.stream().map(SkillTerm::written).toArray(String[]::new)
        };
    }

    @Override
    public Uni<Void> forget(PersonId owner, UUID resume) {
        return transactions
                .write(
                        Actor.of(owner),
                        session ->
                                Sql.update(
                                        session,
                                        "delete from unknown_skill where owner_id = $1 and document_id = $2",
                                        owner.value(),
                                        resume))
                .replaceWithVoid();
    }

    @Override
    public Uni<List<SkillProposal>> counted(int leastOwners) {
        return transactions.system(connection ->
                connection
                        .preparedQuery(COUNT)
                        .execute(Tuple.of(leastOwners))
                        .map(rows -> {
                            var proposals = new ArrayList<SkillProposal>();
                            rows.forEach(row -> proposals.add(proposal(row, leastOwners)));
                            return List.copyOf(proposals);
                        }));
    }

    private static SkillProposal proposal(Row row, int leastOwners) {
        return new SkillProposal(
                row.getString("term"),
                row.getString("written"),
                row.getInteger("people") >= leastOwners ? row.getInteger("resumes") : 0,
                row.getInteger("organizations") >= leastOwners ? row.getInteger("postings") : 0);
    }

    @Override
    public Set<String> tables() {
        return Set.of("unknown_skill");
    }

    @Override
    public Uni<Map<String, Object>> export(UUID person) {
        return transactions
                .read(
                        Actor.of(person, Set.of()),
                        session ->
                                Sql.select(
                                        session,
                                        row -> (String) row[0],
                                        "select distinct written from unknown_skill where owner_id = $1 order by written",
                                        person))
                .map(written -> Map.of("listed skills that the platform did not know", written));
    }

    @Override
    public Uni<Void> erase(UUID person) {
        return transactions
                .write(
                        Actor.of(person, Set.of()),
                        session ->
                                Sql.update(
                                        session,
                                        "delete from unknown_skill where owner_id = $1",
                                        person))
                .replaceWithVoid();
    }
}
