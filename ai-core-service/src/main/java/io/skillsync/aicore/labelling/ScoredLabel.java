package io.skillsync.aicore.labelling;

/// A label and how well it fits.
///
/// @param score comparable within one ranking only
/// @param closeness the best cosine of the first model between the label and any part of the text,
///   -1 to 1; comparable between rankings, so thresholds belong on it
public record ScoredLabel(String label, double score, double closeness) {}
