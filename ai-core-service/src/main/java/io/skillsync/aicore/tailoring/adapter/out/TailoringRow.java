package io.skillsync.aicore.tailoring.adapter.out;

import io.skillsync.aicore.PersonId;
import io.skillsync.aicore.drafting.Tailoring;
import io.skillsync.aicore.matching.PostingDocument;
import io.skillsync.aicore.tailoring.OfferedTailoring;
import io.skillsync.aicore.tailoring.TailoringAcceptance;
import io.skillsync.aicore.tailoring.TailoringBase;
import io.skillsync.aicore.tailoring.TailoringId;
import io.skillsync.persistence.OwnedRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "tailoring")
class TailoringRow extends OwnedRow<OfferedTailoring> {
    @Column(name = "resume_id")
    UUID resumeId;

    @Column(name = "resume_version")
    int resumeVersion;

    @Column(name = "resume_hash")
    String resumeHash;

    @Column(name = "posting_id")
    UUID postingId;

    @JdbcTypeCode(SqlTypes.JSON)
    PostingDocument posting;

    @JdbcTypeCode(SqlTypes.JSON)
    Tailoring tailoring;

    @JdbcTypeCode(SqlTypes.JSON)
    TailoringAcceptance acceptance;

    TailoringRow() {}

    TailoringRow(OfferedTailoring offered) {
        super(offered);
        resumeId = offered.base().resumeId();
        resumeVersion = offered.base().version();
        resumeHash = offered.base().hash();
        postingId = offered.posting().id();
        posting = offered.posting();
        tailoring = offered.tailoring();
        acceptance = offered.acceptance().orElse(null);
    }

    @Override
    public OfferedTailoring toModel() {
        return new OfferedTailoring(
                new TailoringId(id),
                new PersonId(ownerId),
                new TailoringBase(resumeId, resumeVersion, resumeHash),
                posting,
                tailoring,
                Optional.ofNullable(acceptance),
                version());
    }
}
