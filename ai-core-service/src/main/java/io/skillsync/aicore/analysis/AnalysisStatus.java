package io.skillsync.aicore.analysis;

/// How an analysis ended.
public enum AnalysisStatus {
    COMPLETED,
    FAILED
}
