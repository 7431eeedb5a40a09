package io.skillsync.aicore.rehearsal;

import io.skillsync.kernel.Identifier;
import java.util.UUID;

/// The id of a preparation; its allowance is reserved under it.
public record PreparationId(UUID value) implements Identifier {}
