package io.skillsync.careerforge.letter.adapter.out;

import io.skillsync.careerforge.SeekerId;
import io.skillsync.careerforge.letter.EmailId;
import io.skillsync.careerforge.letter.EmailPurpose;
import io.skillsync.careerforge.letter.IntroEmail;
import io.skillsync.careerforge.letter.LetterDraft;
import io.skillsync.persistence.OwnedRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "intro_email")
class EmailRow extends OwnedRow<IntroEmail> {
    @Column(name = "opportunity_id")
    UUID opportunityId;

    @Enumerated(EnumType.STRING)
    EmailPurpose purpose;

    String recipient;
    String subject;
    String content;

    @JdbcTypeCode(SqlTypes.JSON)
    LetterDraft draft;

    boolean edited;

    @Column(name = "sent_at")
    Instant sentAt;

    EmailRow() {}

    EmailRow(IntroEmail email) {
        super(email);
        opportunityId = email.opportunity().orElse(null);
        purpose = email.purpose();
        recipient = email.recipient();
        subject = email.subject();
        content = email.content();
        draft = email.draft().orElse(null);
        edited = email.edited();
        sentAt = email.sentAt().orElse(null);
    }

    @Override
    public IntroEmail toModel() {
        return new IntroEmail(
                new EmailId(id),
                new SeekerId(ownerId),
                Optional.ofNullable(opportunityId),
                purpose,
                recipient,
                subject,
                content,
                Optional.ofNullable(draft),
                edited,
                Optional.ofNullable(sentAt),
                version());
    }
}
