package io.skillsync.talenthub;

import io.quarkus.security.identity.SecurityIdentity;
import io.skillsync.service.identity.Caller;
import io.skillsync.talenthub.organization.Colleague;
import io.skillsync.talenthub.organization.Organizations;
import io.skillsync.talenthub.organization.UserId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/// Where a request of a recruiter begins: who is calling, and for which organizations.
@RequestScoped
public class Desk {
    private final Caller caller;
    private final Organizations organizations;
    private final SecurityIdentity identity;

    Desk(Caller caller, Organizations organizations, SecurityIdentity identity) {
        this.caller = caller;
        this.organizations = organizations;
        this.identity = identity;
    }

    public UserId user() {
        return new UserId(caller.id());
    }

    public Uni<Colleague> colleague() {
        return organizations.colleague(user());
    }

    /// The same where a visitor without an account is welcome too.
    public Uni<Optional<Colleague>> visitor() {
        return identity.isAnonymous()
                ? Uni.createFrom().item(Optional.empty())
                : colleague().map(Optional::of);
    }
}
