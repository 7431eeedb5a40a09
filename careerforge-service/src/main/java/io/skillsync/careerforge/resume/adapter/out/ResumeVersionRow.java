package io.skillsync.careerforge.resume.adapter.out;

import io.skillsync.careerforge.resume.Resume;
import io.skillsync.careerforge.resume.ResumeDocument;
import io.skillsync.careerforge.resume.ResumeVersion;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// A version as it stood once; inserted, never updated.
@Entity
@Table(name = "resume_version")
@IdClass(ResumeVersionRow.Key.class)
class ResumeVersionRow {
    /// A version is named by its resume and its number.
    record Key(UUID resumeId, int number) implements Serializable {}

    @Id
    @Column(name = "resume_id")
    UUID resumeId;

    @Id int number;

    @Column(name = "owner_id")
    UUID ownerId;

    int parent;

    @JdbcTypeCode(SqlTypes.JSON)
    ResumeDocument document;

    String hash;

    @Column(name = "created_at")
    Instant createdAt;

    ResumeVersionRow() {}

    ResumeVersionRow(Resume resume, ResumeVersion version) {
        resumeId = resume.id().value();
        number = version.number();
        ownerId = resume.owner().value();
        parent = version.parent();
        document = version.document();
        hash = version.hash();
        createdAt = version.createdAt();
    }

    ResumeVersion toModel() {
        return new ResumeVersion(number, parent, document, hash, createdAt);
    }
}
