package io.skillsync.aicore.rehearsal.adapter.out;

import io.skillsync.aicore.PersonId;
import io.skillsync.aicore.matching.PostingDocument;
import io.skillsync.aicore.rehearsal.Occasion;
import io.skillsync.aicore.rehearsal.Preparation;
import io.skillsync.aicore.rehearsal.Preparation.AnswerFeedback;
import io.skillsync.aicore.rehearsal.Preparation.PreparedAnswer;
import io.skillsync.aicore.rehearsal.PreparationId;
import io.skillsync.aicore.rehearsal.PreparationPack;
import io.skillsync.persistence.OwnedRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "interview_preparation")
class PreparationRow extends OwnedRow<Preparation> {
    @Column(name = "resume_id")
    UUID resumeId;

    @Column(name = "resume_version")
    int resumeVersion;

    @Column(name = "application_id")
    UUID applicationId;

    @Column(name = "track_id")
    UUID trackId;

    @JdbcTypeCode(SqlTypes.JSON)
    PostingDocument posting;

    @JdbcTypeCode(SqlTypes.JSON)
    PreparationPack pack;

    @JdbcTypeCode(SqlTypes.JSON)
    Answers answers;

    @JdbcTypeCode(SqlTypes.JSON)
    Feedback feedback;

    String notes;

    /// JSON columns hold objects, so the lists stand in one each.
    record Answers(List<PreparedAnswer> items) {}

    record Feedback(List<AnswerFeedback> items) {}

    PreparationRow() {}

    PreparationRow(Preparation preparation) {
        super(preparation);
        resumeId = preparation.occasion().resume();
        resumeVersion = preparation.occasion().resumeVersion();
        applicationId = preparation.occasion().application();
        trackId = preparation.occasion().track();
        posting = preparation.occasion().posting();
        pack = preparation.pack();
        answers = new Answers(preparation.answers());
        feedback = new Feedback(preparation.feedback());
        notes = preparation.notes();
    }

    @Override
    public Preparation toModel() {
        return new Preparation(
                new PreparationId(id),
                new PersonId(ownerId),
                new Occasion(posting, resumeId, resumeVersion, applicationId, trackId),
                pack,
                answers.items(),
                feedback.items(),
                notes,
                version());
    }
}
