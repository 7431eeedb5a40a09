package io.skillsync.aicore.labelling;

/// The numbers of the pieces that an encoder knows a word by.
public interface WordPieces {
    /// At least one.
    int[] of(String word);
}
