package io.skillsync.talenthub.posting;

import io.skillsync.kernel.Identifier;
import java.util.UUID;

/// Names a posting.
public record PostingId(UUID value) implements Identifier {}
