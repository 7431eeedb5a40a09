package io.skillsync.aicore.insight.adapter.out;

import io.skillsync.aicore.PersonId;
import io.skillsync.aicore.insight.GivenReview;
import io.skillsync.aicore.insight.ResumeReview;
import io.skillsync.aicore.insight.ReviewId;
import io.skillsync.persistence.OwnedRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "resume_review")
class ReviewRow extends OwnedRow<GivenReview> {
    @Column(name = "resume_id")
    UUID resumeId;

    @Column(name = "resume_version")
    int resumeVersion;

    @JdbcTypeCode(SqlTypes.JSON)
    ResumeReview review;

    ReviewRow() {}

    ReviewRow(GivenReview given) {
        super(given);
        resumeId = given.resume();
        resumeVersion = given.resumeVersion();
        review = given.review();
    }

    @Override
    public GivenReview toModel() {
        return new GivenReview(
                new ReviewId(id),
                new PersonId(ownerId),
                resumeId,
                resumeVersion,
                review,
                version());
    }
}
