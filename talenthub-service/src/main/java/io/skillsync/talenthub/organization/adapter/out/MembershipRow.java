package io.skillsync.talenthub.organization.adapter.out;

import io.skillsync.talenthub.organization.Membership;
import io.skillsync.talenthub.organization.MembershipId;
import io.skillsync.talenthub.organization.MembershipRole;
import io.skillsync.talenthub.organization.UserId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

@Entity
@Table(name = "membership")
class MembershipRow {
    @Id UUID id;

    @Column(name = "organization_id", updatable = false)
    UUID organizationId;

    @Column(name = "user_id", updatable = false)
    UUID userId;

    @Enumerated(EnumType.STRING)
    MembershipRole role;

    boolean active;

    Membership toModel() {
        return new Membership(new MembershipId(id), new UserId(userId), role, active);
    }
}
