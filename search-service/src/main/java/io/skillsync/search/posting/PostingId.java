package io.skillsync.search.posting;

import io.skillsync.kernel.Identifier;
import java.util.UUID;

/// The posting's id in talenthub.
public record PostingId(UUID value) implements Identifier {}
