package io.skillsync.talenthub.application.adapter.out;

import io.skillsync.talenthub.application.Application;
import io.skillsync.talenthub.application.Snapshot;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "application_snapshot")
class SnapshotRow {
    @Id
    @Column(name = "application_id")
    UUID applicationId;

    @Column(name = "organization_id")
    UUID organizationId;

    @Column(name = "seeker_id")
    UUID seekerId;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, Object> resume;

    @Column(name = "letter_id")
    UUID letterId;

    @Column(name = "letter_text")
    String letterText;

    SnapshotRow() {}

    SnapshotRow(Application application, Snapshot snapshot) {
        applicationId = application.id().value();
        organizationId = application.owner().value();
        seekerId = application.seeker().value();
        resume = snapshot.resume();
        letterId = snapshot.letter().map(Snapshot.Letter::id).orElse(null);
        letterText = snapshot.letter().map(Snapshot.Letter::text).orElse(null);
    }

    Snapshot toModel() {
        return new Snapshot(
                resume,
                Optional.ofNullable(letterId).map(id -> new Snapshot.Letter(id, letterText)));
    }
}
