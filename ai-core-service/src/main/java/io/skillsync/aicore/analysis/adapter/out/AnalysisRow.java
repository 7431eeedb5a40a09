package io.skillsync.aicore.analysis.adapter.out;

import io.skillsync.aicore.PersonId;
import io.skillsync.aicore.analysis.Analysis;
import io.skillsync.aicore.analysis.AnalysisId;
import io.skillsync.aicore.analysis.AnalysisStatus;
import io.skillsync.aicore.analysis.Reading;
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
@Table(name = "analysis")
class AnalysisRow extends OwnedRow<Analysis> {
    @Column(name = "resume_id")
    UUID resumeId;

    @Enumerated(EnumType.STRING)
    AnalysisStatus status;

    String code;

    @JdbcTypeCode(SqlTypes.JSON)
    Reading reading;

    AnalysisRow() {}

    AnalysisRow(Analysis analysis) {
        super(analysis);
        resumeId = analysis.resume();
        status = analysis.status();
        code = analysis.code().orElse(null);
        reading = analysis.reading().orElse(null);
    }

    @Override
    public Analysis toModel() {
        return new Analysis(
                new AnalysisId(id),
                new PersonId(ownerId),
                resumeId,
                status,
                Optional.ofNullable(code),
                Optional.ofNullable(reading),
                version());
    }
}
