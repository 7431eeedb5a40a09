package io.skillsync.talenthub.organization.adapter.out;

import io.skillsync.talenthub.HouseRow;
import io.skillsync.talenthub.organization.Membership;
import io.skillsync.talenthub.organization.Organization;
import io.skillsync.talenthub.organization.OrganizationId;
import io.skillsync.talenthub.organization.OrganizationKind;
import io.skillsync.talenthub.organization.OrganizationProfile;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.util.List;

@Entity
@Table(name = "organization")
class OrganizationRow extends HouseRow<Organization> {
    String name;

    @Enumerated(EnumType.STRING)
    OrganizationKind kind;

    String description;
    String website;
    String location;

    @Column(name = "logo_url")
    String logoUrl;

    /// From the table of memberships; the store fills it in.
    @Transient List<Membership> memberships = List.of();

    OrganizationRow() {}

    OrganizationRow(Organization organization) {
        super(organization);
        var profile = organization.profile();
        name = profile.name();
        kind = profile.kind();
        description = profile.description();
        website = profile.website();
        location = profile.location();
        logoUrl = profile.logoUrl();
        memberships = organization.memberships();
    }

    @Override
    public Organization toModel() {
        return new Organization(
                new OrganizationId(id),
                new OrganizationProfile(name, kind, description, website, location, logoUrl),
                memberships,
                version());
    }
}
