package io.skillsync.careerforge.resume.adapter.out;

import io.skillsync.careerforge.SeekerId;
import io.skillsync.careerforge.resume.AnalysisId;
import io.skillsync.careerforge.resume.Resume;
import io.skillsync.careerforge.resume.ResumeEvent;
import io.skillsync.careerforge.resume.ResumeFiles;
import io.skillsync.careerforge.resume.ResumeFilter;
import io.skillsync.careerforge.resume.ResumeId;
import io.skillsync.careerforge.resume.ResumeVersion;
import io.skillsync.careerforge.resume.Resumes;
import io.skillsync.kernel.Decision;
import io.skillsync.kernel.NotFound;
import io.skillsync.persistence.Actor;
import io.skillsync.persistence.DecisionStore;
import io.skillsync.persistence.OwnedRow;
import io.skillsync.persistence.Transactions;
import io.skillsync.persistence.Where;
import io.skillsync.persistence.outbox.Outbox;
import io.skillsync.persistence.outbox.OutboxMessage;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/// Resumes with their versions; the files lie elsewhere and vanish with them.
@Singleton
class ResumeStore
        extends DecisionStore<Resume, ResumeEvent, SeekerId, ResumeId, ResumeFilter, ResumeRow>
        implements Resumes {
    private final Outbox outbox;
    private final ResumeFiles files;

    ResumeStore(Transactions transactions, Outbox outbox, ResumeFiles files) {
        super(transactions, outbox, "resume", ResumeRow.class, ResumeRow::new);
        this.outbox = outbox;
        this.files = files;
    }

    @Override
    protected Where where(ResumeFilter filter) {
        return Where.all().equal("archived", filter.archived());
    }

    @Override
    public Uni<Optional<Resume>> analysedBy(SeekerId owner, AnalysisId analysis) {
        return one(owner, "analysisId = :value", analysis.value());
    }

    @Override
    public Uni<Optional<Resume>> defaultOf(SeekerId owner) {
        return one(owner, "isDefault = :value", true);
    }

    @Override
    public Uni<ResumeVersion> version(SeekerId owner, ResumeId id, int number) {
        return transactions
                .read(
                        Actor.of(owner),
                        session ->
                                session.createSelectionQuery(
                                                "from ResumeVersionRow where resumeId = :resume"
                                                        + " and ownerId = :owner and number = :number",
                                                ResumeVersionRow.class)
                                        .setParameter("resume", id.value())
                                        .setParameter("owner", owner.value())
                                        .setParameter("number", number)
                                        .getSingleResultOrNull())
                .onItem()
                .ifNull()
                .failWith(() -> new NotFound("resume version"))
                .map(ResumeVersionRow::toModel);
    }

    @Override
    public Uni<List<ResumeVersion>> versions(SeekerId owner, ResumeId id) {
        return transactions.read(
                Actor.of(owner),
                session ->
                        find(session, owner, id)
                                .chain(() ->
                                        session.createSelectionQuery(
                                                        "from ResumeVersionRow where resumeId ="
                                                                + " :resume and ownerId = :owner"
                                                                + " order by number desc",
                                                        ResumeVersionRow.class)
                                                .setParameter("resume", id.value())
                                                .setParameter("owner", owner.value())
                                                .getResultList())
                                .map(rows ->
                                        rows.stream().map(ResumeVersionRow::toModel).toList()));
    }

    /// The flag leaves the old default before the new one takes it: there is never a second.
    @Override
    protected Uni<ResumeRow> update(Mutiny.StatelessSession session, Resume resume) {
        return takeDefault(session, resume).chain(() -> super.update(session, resume));
    }

    private static Uni<Void> takeDefault(Mutiny.StatelessSession session, Resume resume) {
        if (!resume.isDefault()) return Uni.createFrom().voidItem();
        return session.createMutationQuery(
                        "update ResumeRow set isDefault = false"
                                + " where ownerId = :owner and isDefault and id <> :id")
                .setParameter("owner", resume.owner().value())
                .setParameter("id", resume.id().value())
                .executeUpdate()
                .replaceWithVoid();
    }

    @Override
    protected Uni<Void> alongside(
            Mutiny.StatelessSession session,
            ResumeRow row,
            Decision<Resume, ResumeEvent> decision) {
        var created =
                decision.events().stream().anyMatch(ResumeEvent.VersionCreated.class::isInstance);
        return created
                ? session.insert(new ResumeVersionRow(decision.state(), decision.state().newest()))
                : Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Void> remove(Decision<Resume, ResumeEvent> decision) {
        var resume = decision.state();
        var actor = Actor.of(resume.owner());
        var messages = decision.events().stream().map(event -> message(resume, event)).toList();
        return transactions
                .write(
                        actor,
                        session ->
                                find(session, resume.owner(), resume.id())
                                        .chain(session::delete)
                                        .chain(() -> outbox.append(session, actor, messages)))
                .invoke(outbox::wake);
    }

    @Override
    protected OutboxMessage message(Resume resume, ResumeEvent event) {
        return ResumeMessages.message(event);
    }

    @Override
    public Set<String> tables() {
        return Set.of("resume", "resume_version");
    }

    @Override
    public Uni<Void> erase(UUID person) {
        return files.deleteAll(new SeekerId(person)).chain(() -> super.erase(person));
    }

    private Uni<Optional<Resume>> one(SeekerId owner, String condition, Object value) {
        return transactions.read(
                Actor.of(owner),
                session ->
                        session.createSelectionQuery(
                                        "from ResumeRow where ownerId = :owner and " + condition,
                                        ResumeRow.class)
                                .setParameter("owner", owner.value())
                                .setParameter("value", value)
                                .getSingleResultOrNull()
                                .map(row -> Optional.ofNullable(row).map(OwnedRow::toModel)));
    }
}
