package io.skillsync.billing.quota;

import io.skillsync.kernel.Identifier;
import java.util.UUID;

/// The id under which a metered call reserved, chosen by whoever does the work; its events carry
/// it.
public record RequestId(UUID value) implements Identifier {}
