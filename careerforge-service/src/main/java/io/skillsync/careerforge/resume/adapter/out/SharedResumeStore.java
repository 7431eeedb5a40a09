package io.skillsync.careerforge.resume.adapter.out;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.skillsync.careerforge.RemoteAnswers;
import io.skillsync.careerforge.SeekerId;
import io.skillsync.careerforge.resume.ResumeDocument;
import io.skillsync.careerforge.resume.ResumeFile;
import io.skillsync.careerforge.resume.ResumeFileId;
import io.skillsync.careerforge.resume.ResumeId;
import io.skillsync.careerforge.resume.ResumeVersion;
import io.skillsync.careerforge.resume.SharedResumes;
import io.skillsync.persistence.Transactions;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.Function;

/// Reads as the system role, because who asks is a service and the owner is what it wants to know.
@Singleton
class SharedResumeStore implements SharedResumes {
    private static final String VERSION =
            "select owner_id, parent, document::text, hash, created_at from resume_version"
                    + " where resume_id = $1 and number = $2";
    private static final String FILE =
            "select owner_id, file::text from resume where id = $1 and file -> 'id' ->> 'value' = $2";

    private final Transactions transactions;
    private final ObjectMapper json;

    SharedResumeStore(Transactions transactions, ObjectMapper json) {
        this.transactions = transactions;
        this.json = RemoteAnswers.tolerant(json);
    }

    @Override
    public Uni<Optional<SharedVersion>> version(ResumeId resume, int number) {
        return first(
                VERSION,
                Tuple.of(resume.value(), number),
                row ->
                        new SharedVersion(
                                new SeekerId(row.getUUID(0)),
                                new ResumeVersion(
                                        number,
                                        row.getInteger(1),
                                        read(row.getString(2), ResumeDocument.class),
                                        row.getString(3),
                                        row.get(OffsetDateTime.class, 4).toInstant())));
    }

    @Override
    public Uni<Optional<SharedFile>> file(ResumeId resume, ResumeFileId file) {
        return first(
                FILE,
                Tuple.of(resume.value(), file.value().toString()),
                row ->
                        new SharedFile(
                                new SeekerId(row.getUUID(0)),
                                read(row.getString(1), ResumeFile.class)));
    }

    private <T> Uni<Optional<T>> first(String query, Tuple parameters, Function<Row, T> read) {
        return transactions
                .system(connection -> connection.preparedQuery(query).execute(parameters))
                .map(rows -> one(rows).map(read));
    }

    private static Optional<Row> one(RowSet<Row> rows) {
        var all = rows.iterator();
        return all.hasNext() ? Optional.of(all.next()) : Optional.empty();
    }

    private <T> T read(String stored, Class<T> type) {
        try {
            return json.readValue(stored, type);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("Stored JSON cannot be read.", broken);
        }
    }
}
