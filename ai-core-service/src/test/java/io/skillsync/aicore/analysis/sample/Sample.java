package io.skillsync.aicore.analysis.sample;

import io.skillsync.aicore.analysis.ResumeDocument;

/// One document: what it is called, its format and bytes, and what it says.
public record Sample(String name, String format, byte[] content, ResumeDocument truth) {
    @Override
    public String toString() {
        return name;
    }
}
