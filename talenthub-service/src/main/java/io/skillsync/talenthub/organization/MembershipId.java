package io.skillsync.talenthub.organization;

import io.skillsync.kernel.Identifier;
import java.util.UUID;

/// Names one person's place in one organization.
public record MembershipId(UUID value) implements Identifier {}
