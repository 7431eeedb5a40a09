package io.skillsync.aicore.matching.adapter.out;

import io.skillsync.aicore.PersonId;
import io.skillsync.aicore.analysis.ResumeDocument;
import io.skillsync.aicore.embedding.KnownVectors;
import io.skillsync.aicore.matching.DocumentVectors;
import io.skillsync.aicore.matching.ResumeChoice;
import io.skillsync.aicore.matching.ResumeCopy;
import io.skillsync.aicore.matching.Resumes;
import io.skillsync.aicore.matching.VersionRef;
import io.skillsync.aicore.matching.Viewer;
import io.skillsync.kernel.PersonalData;
import io.skillsync.persistence.Actor;
import io.skillsync.persistence.Sql;
import io.skillsync.persistence.Transactions;
import io.skillsync.persistence.inbox.Inbox;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;

/// Copies of resume versions in PostgreSQL.
@Singleton
class ResumeStore implements Resumes, PersonalData {
    // Of the vectors that serve, the newest: it is the current model's as soon as that has one.
    private static final String COPY =
            """
            select r.resume_id, r.version, r.owner_id, r.hash, r.document::text, n.vector, n.model, n.model_hash
            from resume_version r
            cross join lateral (
                select vector, model, model_hash from resume_vector n
                where n.resume_id = r.resume_id and n.version = r.version and n.serving
                order by n.created_at desc limit 1) n
            """;
    private static final String KEEP =
            """
            insert into resume_version (resume_id, version, owner_id, hash, document)
            values ($1, $2, $3, $4, ($5::text)::jsonb) on conflict do nothing
            """;
    private static final String SPEAK =
            """
            insert into seeker (owner_id, default_resume, default_version) values ($1, $2, $3)
            on conflict (owner_id) do update set default_resume = $2, default_version = $3, updated_at = now()
            """;
    private static final String SHOW =
            """
            insert into seeker (owner_id, visible) values ($1, $2)
            on conflict (owner_id) do update set visible = $2, updated_at = now()
            """;

    private final Transactions transactions;
    private final Documents documents;
    private final VectorStore vectors;

    ResumeStore(Transactions transactions, Documents documents, VectorStore vectors) {
        this.transactions = transactions;
        this.documents = documents;
        this.vectors = vectors;
    }

    @Override
    public Uni<List<ResumeCopy>> versions(Viewer viewer, Collection<VersionRef> versions) {
        return transactions.read(
                Actor.of(viewer.person().value(), viewer.organizations()),
                session ->
                        Sql.select(
                                session,
                                this::copy,
                                COPY
                                        + "join unnest($3::uuid[], $4::int[]) as w (id, number) on w.id = r.resume_id and w.number = r.version where "
                                        + Seen.RESUME,
                                viewer.person().value(),
                                viewer.organizations().toArray(UUID[]::new),
                                Documents.ids(versions),
                                Documents.numbers(versions)));
    }

    @Override
    public Uni<Optional<ResumeCopy>> own(PersonId person, ResumeChoice choice) {
        return transactions
                .read(
                        Actor.of(person),
                        session ->
                                Sql.select(
                                        session,
                                        this::copy,
                                        COPY
                                                + "where r.owner_id = $1 and r.resume_id = $2"
                                                + " and ($3::int is null or r.version = $3)"
                                                + " order by r.version desc limit 1",
                                        person.value(),
                                        choice.resume(),
                                        choice.version()))
                .map(found -> found.stream().findFirst());
    }

    @Override
    public Uni<Optional<ResumeCopy>> defaultOf(PersonId person) {
        return transactions
                .read(
                        Actor.of(person),
                        session ->
                                Sql.select(
                                        session,
                                        this::copy,
                                        COPY
                                                + "join seeker s on s.default_resume = r.resume_id and s.default_version = r.version"
                                                + " where s.owner_id = $1 and r.owner_id = $1",
                                        person.value()))
                .map(found -> found.stream().findFirst());
    }

    @Override
    public Uni<List<ResumeCopy>> visible(Viewer viewer, int limit) {
        return transactions.read(
                Actor.of(viewer.person().value(), viewer.organizations()),
                session ->
                        Sql.select(
                                session,
                                this::copy,
                                COPY
                                        + "join seeker s on s.owner_id = r.owner_id and s.default_resume = r.resume_id and s.default_version = r.version"
                                        + " where s.visible and cardinality($2::uuid[]) > 0 order by s.updated_at desc limit $1",
                                limit,
                                viewer.organizations().toArray(UUID[]::new)));
    }

    @Override
    public Uni<Void> keep(ResumeCopy copy, KnownVectors pieces, boolean isDefault, UUID cause) {
        var owner = copy.owner();
        return handled(
                owner,
                cause,
                session ->
                        Sql.update(
                                        session,
                                        KEEP,
                                        copy.resume(),
                                        copy.version(),
                                        owner.value(),
                                        copy.hash(),
                                        documents.write(copy.document()))
                                .chain(() ->
                                        vectors.serve(
                                                session,
                                                owner,
                                                copy.ref(),
                                                new DocumentVectors(copy.vector(), pieces)))
                                .chain(() ->
                                        isDefault
                                                ? Sql.update(
                                                        session,
                                                        SPEAK,
                                                        owner.value(),
                                                        copy.resume(),
                                                        copy.version())
                                                : Uni.createFrom().item(0)));
    }

    @Override
    public Uni<Void> embedded(PersonId owner, VersionRef resume, DocumentVectors made) {
        return transactions
                .write(Actor.of(owner), session -> vectors.serve(session, owner, resume, made))
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> makeDefault(PersonId person, UUID resume, int version, UUID cause) {
        return handled(
                person,
                cause,
                session -> Sql.update(session, SPEAK, person.value(), resume, version));
    }

    @Override
    public Uni<Void> show(PersonId person, boolean visible, UUID cause) {
        return handled(
                person, cause, session -> Sql.update(session, SHOW, person.value(), visible));
    }

    @Override
    public Uni<Void> forget(PersonId person, UUID resume, UUID cause) {
        return handled(
                person,
                cause,
                session ->
                        Sql.update(
                                        session,
                                        "delete from resume_version where owner_id = $1 and resume_id = $2",
                                        person.value(),
                                        resume)
                                .chain(() ->
                                        Sql.update(
                                                session,
                                                "delete from score where owner_id = $1 and resume_id = $2",
                                                person.value(),
                                                resume))
                                .chain(() ->
                                        Sql.update(
                                                session,
                                                "update seeker set default_resume = null, default_version = null where owner_id = $1 and default_resume = $2",
                                                person.value(),
                                                resume)));
    }

    private Uni<Void> handled(
            PersonId person, UUID cause, Function<Mutiny.StatelessSession, Uni<Integer>> effect) {
        return transactions.write(
                Actor.of(person),
                session ->
                        Inbox.once(session, cause, () -> effect.apply(session).replaceWithVoid()));
    }

    private ResumeCopy copy(Object[] row) {
        return new ResumeCopy(
                (UUID) row[0],
                ((Number) row[1]).intValue(),
                new PersonId((UUID) row[2]),
                (String) row[3],
                documents.read(row[4], ResumeDocument.class),
                Documents.vector(row[5], row[6], row[7]));
    }

    @Override
    public Set<String> tables() {
        return Set.of("resume_version", "seeker");
    }

    @Override
    public Uni<Map<String, Object>> export(UUID person) {
        return transactions
                .read(
                        Actor.of(person, Set.of()),
                        session ->
                                Sql.select(
                                        session,
                                        this::copy,
                                        COPY + "where r.owner_id = $1",
                                        person))
                .map(copies ->
                        Map.of(
                                "resume versions",
                                copies.stream().map(ResumeCopy::document).toList()));
    }

    @Override
    public Uni<Void> erase(UUID person) {
        return transactions
                .write(
                        Actor.of(person, Set.of()),
                        session ->
                                Sql.update(
                                                session,
                                                "delete from resume_version where owner_id = $1",
                                                person)
                                        .chain(() ->
                                                Sql.update(
                                                        session,
                                                        "delete from seeker where owner_id = $1",
                                                        person)))
                .replaceWithVoid();
    }
}
