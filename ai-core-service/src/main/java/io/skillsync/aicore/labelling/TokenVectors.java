package io.skillsync.aicore.labelling;

import java.util.List;

/// What each word of a sentence means in its place, as numbers; blocking.
public interface TokenVectors {
    int dimensions();

    /// One vector per token, in order.
    float[][] of(List<String> tokens);
}
