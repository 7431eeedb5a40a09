package io.skillsync.persistence.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Unremovable;
import io.skillsync.kernel.Identifier;
import io.skillsync.kernel.Invalid;
import io.skillsync.kernel.PersonalData;
import io.skillsync.kernel.Unreadable;
import io.skillsync.persistence.Actor;
import io.skillsync.persistence.Sql;
import io.skillsync.persistence.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/// Gives a repeated POST its first answer. The key is written in the transaction of the work
/// itself, the answer is added afterwards; where that was lost, the answer is rendered again from
/// the resource's id.
// Kept also where no resource asks for it: it answers for its table.
@Unremovable
@ApplicationScoped
public class Idempotency implements PersonalData {
    private static final int LONGEST_KEY = 200;
    private static final String FIND =
            "select fingerprint, resource_id::text, status, location, etag, body::text from idempotency_key"
                    + " where owner_id = $1 and key = $2";
    private static final String ANSWER =
            "update idempotency_key set status = $3, location = $4, etag = $5, body = ($6::text)::jsonb"
                    + " where owner_id = $1 and key = $2";

    private final Transactions transactions;
    private final ObjectMapper json;

    Idempotency(Transactions transactions, ObjectMapper json) {
        this.transactions = transactions;
        this.json = json;
    }

    /// @param key the request's `Idempotency-Key`, or null: then the work is simply done
    /// @param request what makes two requests the same: path and body, or a hash of an uploaded
    ///   file
    /// @param work does it, for a resource with the given fresh id, and answers
    /// @param again answers for a resource that exists already
    public Uni<Response> once(
            UUID caller,
            String key,
            UriInfo uri,
            Object request,
            Function<UUID, Uni<Response>> work,
            Function<UUID, Uni<Response>> again) {
        if (key == null) return work.apply(Identifier.next());
        if (key.isBlank() || key.length() > LONGEST_KEY)
            throw new Invalid(
                    "Idempotency-Key",
                    "idempotency.key",
                    "A key has 1 to %d characters.".formatted(LONGEST_KEY));
        var fingerprint = fingerprint(uri.getPath(), request);
        return find(caller, key)
                .chain(known ->
                        known.isPresent()
                                ? replay(known.get(), fingerprint, again)
                                : perform(
                                        new PendingKey(caller, key, fingerprint, Identifier.next()),
                                        work));
    }

    private Uni<Response> perform(PendingKey pending, Function<UUID, Uni<Response>> work) {
        pending.expect();
        return work.apply(pending.resource())
                .onTermination()
                .invoke(PendingKey::forget)
                .call(response -> remember(pending, response));
    }

    private Uni<Response> replay(
            Known known, String fingerprint, Function<UUID, Uni<Response>> again) {
        if (!known.fingerprint.equals(fingerprint))
            throw new Unreadable("idempotency.reused", "This key was used for another request.");
        if (known.status == 0) return again.apply(known.resource);
        var response =
                Response.status(known.status)
                        .entity(known.body)
                        .type(MediaType.APPLICATION_JSON_TYPE);
        if (known.location != null) response.header(HttpHeaders.LOCATION, known.location);
        if (known.etag != null) response.header(HttpHeaders.ETAG, known.etag);
        return Uni.createFrom().item(response.header("Idempotency-Replayed", "true").build());
    }

    private Uni<Optional<Known>> find(UUID caller, String key) {
        return transactions.read(
                Actor.of(caller, Set.of()),
                session ->
                        Transactions.stage(() ->
                                        Transactions.connection(session)
                                                .select(FIND, new Object[] {caller, key}))
                                .map(rows ->
                                        rows.hasNext()
                                                ? Optional.of(Known.of(rows.next()))
                                                : Optional.empty()));
    }

    private Uni<Void> remember(PendingKey pending, Response response) {
        var answer =
                new Object[] {
                    pending.owner(), pending.key(), response.getStatus(),
                    response.getHeaderString(HttpHeaders.LOCATION),
                            response.getHeaderString(HttpHeaders.ETAG), write(response.getEntity())
                };
        return transactions
                .read(
                        Actor.of(pending.owner(), Set.of()),
                        session ->
                                Transactions.stage(() ->
                                        Transactions.connection(session).update(ANSWER, answer)))
                .replaceWithVoid();
    }

    private String fingerprint(String path, Object request) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(path.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of()
                    .formatHex(digest.digest(write(request).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256.", missing);
        }
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException(
                    "Not to be written as JSON: " + value.getClass(), unwritable);
        }
    }

    @Override
    public Set<String> tables() {
        return Set.of("idempotency_key");
    }

    /// Only how often; what the answers held is handed out by the slices that it belongs to.
    @Override
    public Uni<Map<String, Object>> export(UUID person) {
        return transactions
                .read(
                        Actor.of(person, Set.of()),
                        session ->
                                Sql.select(
                                        session,
                                        row -> row[0],
                                        "select count(*) from idempotency_key where owner_id = $1",
                                        person))
                .map(counts ->
                        Map.of("repeatable requests of the last two days", counts.getFirst()));
    }

    @Override
    public Uni<Void> erase(UUID person) {
        return transactions
                .write(
                        Actor.of(person, Set.of()),
                        session ->
                                Sql.update(
                                        session,
                                        "delete from idempotency_key where owner_id = $1",
                                        person))
                .replaceWithVoid();
    }

    private record Known(
            String fingerprint,
            UUID resource,
            int status,
            String location,
            String etag,
            String body) {
        static Known of(Object[] row) {
            return new Known(
                    (String) row[0],
                    UUID.fromString((String) row[1]),
                    row[2] == null ? 0 : ((Number) row[2]).intValue(),
                    (String) row[3],
                    (String) row[4],
                    (String) row[5]);
        }
    }
}
