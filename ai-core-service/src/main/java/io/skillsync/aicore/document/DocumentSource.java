package io.skillsync.aicore.document;

/// Fills the model from one format.
interface DocumentSource {
    LaidOutDocument load(byte[] content, DocumentLimits limits);
}
