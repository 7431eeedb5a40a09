package io.skillsync.aicore.labelling;

import java.util.Optional;

/// Vectors of whole label lists, kept because they take a minute to compute and seldom change.
public interface KeptVectors {
    /// Keeps nothing.
    KeptVectors NONE =
            new KeptVectors() {
                @Override
                public Optional<float[]> find(String key) {
                    return Optional.empty();
                }

                @Override
                public void keep(String key, float[] vectors) {
                    // The next start computes them again.
                }
            };

    /// @param key hash of the labels and the model
    Optional<float[]> find(String key);

    void keep(String key, float[] vectors);
}
