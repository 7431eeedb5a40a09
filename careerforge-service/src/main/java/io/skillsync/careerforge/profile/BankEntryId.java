package io.skillsync.careerforge.profile;

import io.skillsync.kernel.Identifier;
import java.util.UUID;

/// Names one entry of the experience bank.
public record BankEntryId(UUID value) implements Identifier {}
