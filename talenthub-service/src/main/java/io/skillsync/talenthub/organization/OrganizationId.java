package io.skillsync.talenthub.organization;

import io.skillsync.kernel.Identifier;
import java.util.UUID;

/// Names an organization; every row that an employer keeps belongs to one.
public record OrganizationId(UUID value) implements Identifier {}
