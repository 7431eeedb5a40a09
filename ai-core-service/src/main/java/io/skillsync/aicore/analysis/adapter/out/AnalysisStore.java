package io.skillsync.aicore.analysis.adapter.out;

import io.skillsync.aicore.PersonId;
import io.skillsync.aicore.analysis.Analyses;
import io.skillsync.aicore.analysis.Analysis;
import io.skillsync.aicore.analysis.AnalysisEvent;
import io.skillsync.aicore.analysis.AnalysisFilter;
import io.skillsync.aicore.analysis.AnalysisId;
import io.skillsync.kernel.NotFound;
import io.skillsync.persistence.Actor;
import io.skillsync.persistence.DecisionStore;
import io.skillsync.persistence.Sql;
import io.skillsync.persistence.Transactions;
import io.skillsync.persistence.Where;
import io.skillsync.persistence.outbox.Outbox;
import io.skillsync.persistence.outbox.OutboxMessage;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;

@Singleton
class AnalysisStore
        extends DecisionStore<
                Analysis, AnalysisEvent, PersonId, AnalysisId, AnalysisFilter, AnalysisRow>
        implements Analyses {
    AnalysisStore(Transactions transactions, Outbox outbox) {
        super(transactions, outbox, "analysis", AnalysisRow.class, AnalysisRow::new);
    }

    @Override
    protected Where where(AnalysisFilter filter) {
        return Where.all().equal("resumeId", filter.resume());
    }

    /// The system role may look up whose an analysis is; reading it is then done on the owner's
    /// behalf.
    @Override
    public Uni<Analysis> byId(AnalysisId id) {
        return transactions
                .system(connection ->
                        connection
                                .preparedQuery("select owner_id from analysis where id = $1")
                                .execute(Tuple.of(id.value())))
                .map(rows -> {
                    if (rows.size() == 0) throw new NotFound("analysis");
                    return new PersonId(rows.iterator().next().getUUID(0));
                })
                .chain(owner -> get(owner, id));
    }

    @Override
    public Uni<Void> forget(PersonId owner, UUID resume) {
        return transactions
                .write(
                        Actor.of(owner),
                        session ->
                                Sql.update(
                                        session,
                                        "delete from analysis where owner_id = $1 and resume_id = $2",
                                        owner.value(),
                                        resume))
                .replaceWithVoid();
    }

    @Override
    protected OutboxMessage message(Analysis analysis, AnalysisEvent event) {
        return switch (event) {
            case AnalysisEvent.Completed done ->
                    message(analysis, "analysis-completed", "confidence", done.confidence());
            case AnalysisEvent.Failed failed ->
                    message(analysis, "analysis-failed", "code", failed.code());
        };
    }

    private static OutboxMessage message(
            Analysis analysis, String name, String outcome, Object value) {
        return new OutboxMessage(
                "ai-core.analysis",
                analysis.id().value(),
                "ai-core.%s.v1".formatted(name),
                Map.of(
                        "analysisId",
                        analysis.id().value(),
                        "resumeId",
                        analysis.resume(),
                        "ownerId",
                        analysis.owner().value(),
                        outcome,
                        value));
    }
}
