package io.skillsync.aicore.skill.adapter.out;

import io.skillsync.aicore.skill.Concept;
import io.skillsync.aicore.skill.SkillCategory;
import io.skillsync.aicore.skill.SkillDecision;
import io.skillsync.aicore.skill.SkillDecisions;
import io.skillsync.kernel.PersonalData;
import io.skillsync.kernel.RuleBroken;
import io.skillsync.persistence.Actor;
import io.skillsync.persistence.Sql;
import io.skillsync.persistence.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Decisions in PostgreSQL; rows are added, and changed only to forget who decided.
@Singleton
class SkillDecisionStore implements SkillDecisions, PersonalData {
    private static final String ADD =
            """
            insert into skill_decision (id, owner_id, term, name, category, aliases, created_at)
            values ($1, $2, $3, $4, $5, $6, $7) on conflict (term) do nothing
            """;

    private final Transactions transactions;

    SkillDecisionStore(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Uni<List<Concept>> accepted() {
        return transactions.read(
                anybody(),
                session ->
                        Sql.select(
                                session,
                                SkillDecisionStore::concept,
                                "select name, category, aliases from skill_decision where name is not null order by id"));
    }

    @Override
    public Uni<Set<String>> decided() {
        return transactions
                .read(
                        anybody(),
                        session ->
                                Sql.select(
                                        session,
                                        row -> (String) row[0],
                                        "select term from skill_decision"))
                .map(HashSet::new);
    }

    @Override
    public Uni<Void> add(SkillDecision decision) {
        return transactions
                .write(
                        Actor.of(decision.by()),
                        session ->
                                Sql.update(
                                        session,
                                        ADD,
                                        decision.id(),
                                        decision.by().value(),
                                        decision.term(),
                                        decision.accepted().map(Concept::name).orElse(null),
                                        decision.accepted()
                                                .map(concept -> concept.category().name())
                                                .orElse(null),
                                        decision.accepted()
                                                .map(Concept::aliases)
                                                .orElse(List.of())
                                                .toArray(String[]::new),
                                        decision.decidedAt().atOffset(ZoneOffset.UTC)))
                .invoke(added -> {
                    if (added == 0)
                        throw new RuleBroken(
                                "skill-proposal.decided", "This proposal is decided already.");
                })
                .replaceWithVoid();
    }

    private static Concept concept(Object[] row) {
        var aliases = Arrays.stream((Object[]) row[2]).map(String.class::cast).toList();
        return new Concept(
                (String) row[0], SkillCategory.valueOf((String) row[1]), aliases, List.of());
    }

    private static Actor anybody() {
        return Actor.of(Actor.NOBODY, Set.of());
    }

    @Override
    public Set<String> tables() {
        return Set.of("skill_decision");
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
                                        "select term from skill_decision where owner_id = $1 order by id",
                                        person))
                .map(terms -> Map.of("decisions about proposed skills", terms));
    }

    @Override
    public Uni<Void> erase(UUID person) {
        return transactions
                .write(
                        Actor.of(person, Set.of()),
                        session ->
                                Sql.update(
                                        session,
                                        "update skill_decision set owner_id = $2, updated_at = now() where owner_id = $1",
                                        person,
                                        Actor.NOBODY))
                .replaceWithVoid();
    }
}
