package io.skillsync.careerforge.opportunity;

import io.skillsync.kernel.Identifier;
import java.util.UUID;

/// Names one opportunity. An application that comes of it goes by the same id, so that handing it
/// in twice is handing it in once.
public record OpportunityId(UUID value) implements Identifier {}
