package io.skillsync.billing.subscription;

import io.skillsync.kernel.Identifier;
import java.util.UUID;

/// The person who is metered and charged: the subject id of the account.
public record SubscriberId(UUID value) implements Identifier {}
