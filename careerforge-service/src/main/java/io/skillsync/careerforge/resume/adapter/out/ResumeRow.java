package io.skillsync.careerforge.resume.adapter.out;

import io.skillsync.careerforge.SeekerId;
import io.skillsync.careerforge.resume.ParseJob;
import io.skillsync.careerforge.resume.ParseStatus;
import io.skillsync.careerforge.resume.Resume;
import io.skillsync.careerforge.resume.ResumeFile;
import io.skillsync.careerforge.resume.ResumeId;
import io.skillsync.careerforge.resume.ResumeVersion;
import io.skillsync.persistence.OwnedRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "resume")
class ResumeRow extends OwnedRow<Resume> {
    String name;

    @Column(name = "is_default")
    boolean isDefault;

    boolean archived;

    @JdbcTypeCode(SqlTypes.JSON)
    ResumeFile file;

    @Column(name = "analysis_id", updatable = false)
    UUID analysisId;

    @Enumerated(EnumType.STRING)
    @Column(name = "analysis_status")
    ParseStatus analysisStatus;

    @JdbcTypeCode(SqlTypes.JSON)
    ParseJob analysis;

    @JdbcTypeCode(SqlTypes.JSON)
    ResumeVersion head;

    ResumeRow() {}

    ResumeRow(Resume resume) {
        super(resume);
        name = resume.name();
        isDefault = resume.isDefault();
        archived = resume.archived();
        file = resume.file().orElse(null);
        analysisId = resume.analysis().id().value();
        analysisStatus = resume.analysis().status();
        analysis = resume.analysis();
        head = resume.head().orElse(null);
    }

    @Override
    public Resume toModel() {
        return new Resume(
                new ResumeId(id),
                new SeekerId(ownerId),
                name,
                isDefault,
                archived,
                Optional.ofNullable(file),
                analysis,
                Optional.ofNullable(head),
                version());
    }
}
