package io.skillsync.aicore;

import io.skillsync.kernel.Identifier;
import java.util.UUID;

/// The person whose resume or score this is: the subject of the access token, the same in every
/// service.
public record PersonId(UUID value) implements Identifier {}
