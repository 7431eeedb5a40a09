package io.skillsync.talenthub.organization;

import io.skillsync.kernel.Forbidden;
import io.skillsync.kernel.Invalid;
import io.skillsync.kernel.NotFound;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A person with the organizations that they act for, and as what.
public record Colleague(UserId id, Map<OrganizationId, MembershipRole> roles) implements Party {
    public Colleague {
        roles = Map.copyOf(roles);
    }

    /// The founder of an organization, who owns it from the first moment on.
    static Colleague founding(UserId founder, OrganizationId organization) {
        return new Colleague(founder, Map.of(organization, MembershipRole.OWNER));
    }

    /// Refuses with 403 where the role does not reach, and with 404 (`thing`) for an outsider.
    public void must(Right right, OrganizationId organization, String thing) {
        if (!roles.containsKey(organization)) throw new NotFound(thing);
        if (!may(right, organization))
            throw new Forbidden(
                    "organization.role",
                    "As %s you cannot do this.".formatted(word(roles.get(organization))));
    }

    public boolean may(Right right, OrganizationId organization) {
        return roles.containsKey(organization) && right.belongsTo(roles.get(organization));
    }

    /// The organization that is meant: the named one, or the only one there is.
    public OrganizationId choose(Optional<OrganizationId> named) {
        if (named.isPresent()) {
            if (!roles.containsKey(named.get())) throw new NotFound("organization");
            return named.get();
        }
        if (roles.size() != 1)
            throw new Invalid(
                    "organizationId",
                    "organization.unclear",
                    "Say for which organization: you act for %d.".formatted(roles.size()));
        return roles.keySet().iterator().next();
    }

    @Override
    public Optional<UserId> person() {
        return Optional.of(id);
    }

    @Override
    public Set<OrganizationId> organizations() {
        return roles.keySet();
    }

    private static String word(MembershipRole role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
