package io.skillsync.talenthub.posting.adapter.out;

import io.skillsync.talenthub.HouseRow;
import io.skillsync.talenthub.organization.OrganizationId;
import io.skillsync.talenthub.position.Closing;
import io.skillsync.talenthub.position.PositionId;
import io.skillsync.talenthub.posting.Posting;
import io.skillsync.talenthub.posting.PostingContent;
import io.skillsync.talenthub.posting.PostingId;
import io.skillsync.talenthub.posting.PostingStatus;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "posting")
class PostingRow extends HouseRow<Posting> {
    @Column(name = "organization_name")
    String organizationName;

    @Column(name = "position_id", updatable = false)
    UUID positionId;

    @JdbcTypeCode(SqlTypes.JSON)
    PostingContent content;

    @Enumerated(EnumType.STRING)
    PostingStatus status;

    @Column(name = "published_at")
    Instant publishedAt;

    @Column(name = "valid_through")
    Instant validThrough;

    @JdbcTypeCode(SqlTypes.JSON)
    Closing closing;

    PostingRow() {}

    PostingRow(Posting posting) {
        super(posting);
        organizationName = posting.organizationName();
        positionId = posting.position().value();
        content = posting.content();
        status = posting.status();
        // The database keeps microseconds; what is told at once is what will be read later.
        publishedAt = posting.publishedAt().map(PostingRow::exact).orElse(null);
        validThrough = posting.validThrough().map(PostingRow::exact).orElse(null);
        closing = posting.closing().orElse(null);
    }

    private static Instant exact(Instant at) {
        return at.truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public Posting toModel() {
        return new Posting(
                new PostingId(id),
                new OrganizationId(ownerId),
                organizationName,
                new PositionId(positionId),
                content,
                status,
                Optional.ofNullable(publishedAt),
                Optional.ofNullable(validThrough),
                Optional.ofNullable(closing),
                version());
    }
}
