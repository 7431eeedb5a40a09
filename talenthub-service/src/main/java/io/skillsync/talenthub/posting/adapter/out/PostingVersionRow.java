package io.skillsync.talenthub.posting.adapter.out;

import io.skillsync.talenthub.posting.PostingVersion;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "posting_version")
@IdClass(PostingVersionRow.Key.class)
class PostingVersionRow {
    @Id
    @Column(name = "posting_id")
    UUID postingId;

    @Id int number;

    @Column(name = "organization_id")
    UUID organizationId;

    String hash;

    @JdbcTypeCode(SqlTypes.JSON)
    PostingVersion document;

    record Key(UUID postingId, int number) {}

    PostingVersionRow() {}

    PostingVersionRow(PostingVersion version) {
        postingId = version.id();
        number = version.version();
        organizationId = version.organizationId();
        hash = version.hash();
        document = version;
    }
}
