/// Text as a point in 384 dimensions: close points mean alike. The port is `Embedder`; vectors are
/// recorded together with the model that made them, because vectors of two models can never be
/// compared. Texts that are embedded leave out names, schools, gender and age (`BlindText`), so
/// that closeness of meaning cannot carry what must not count.
package io.skillsync.aicore.embedding;
