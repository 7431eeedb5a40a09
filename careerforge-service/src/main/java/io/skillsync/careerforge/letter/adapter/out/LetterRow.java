package io.skillsync.careerforge.letter.adapter.out;

import io.skillsync.careerforge.SeekerId;
import io.skillsync.careerforge.letter.CoverLetter;
import io.skillsync.careerforge.letter.LetterDraft;
import io.skillsync.careerforge.letter.LetterId;
import io.skillsync.persistence.OwnedRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "cover_letter")
class LetterRow extends OwnedRow<CoverLetter> {
    @Column(name = "opportunity_id")
    UUID opportunityId;

    @Column(name = "resume_id")
    UUID resumeId;

    @Column(name = "resume_version")
    int resumeVersion;

    String title;

    @Column(name = "content")
    String text;

    @JdbcTypeCode(SqlTypes.JSON)
    LetterDraft draft;

    boolean edited;

    LetterRow() {}

    LetterRow(CoverLetter letter) {
        super(letter);
        opportunityId = letter.opportunity().orElse(null);
        resumeId = letter.resume().orElse(null);
        resumeVersion = letter.resumeVersion();
        title = letter.title();
        text = letter.text();
        draft = letter.draft();
        edited = letter.edited();
    }

    @Override
    public CoverLetter toModel() {
        return new CoverLetter(
                new LetterId(id),
                new SeekerId(ownerId),
                Optional.ofNullable(opportunityId),
                Optional.ofNullable(resumeId),
                resumeVersion,
                title,
                text,
                draft,
                edited,
                version());
    }
}
