package io.skillsync.careerforge;

import io.skillsync.kernel.Identifier;
import java.util.UUID;

/// The person whose data this is: the subject of the access token, the same in every service.
public record SeekerId(UUID value) implements Identifier {}
