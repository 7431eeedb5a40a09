package io.skillsync.talenthub.organization;

import io.skillsync.kernel.Invalid;

/// What an organization says about itself; every text but the name may be empty.
public record OrganizationProfile(
        String name,
        OrganizationKind kind,
        String description,
        String website,
        String location,
        String logoUrl) {
    public OrganizationProfile {
        if (name.isBlank())
            throw new Invalid("name", "organization.name-blank", "An organization needs a name.");
        name = name.strip();
    }
}
