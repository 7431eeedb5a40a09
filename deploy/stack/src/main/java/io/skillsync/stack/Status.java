package io.skillsync.stack;

/// One row of `./skillsync status`.
///
/// @param state `healthy`, `unhealthy` (the process lives and does not answer well) or `stopped`
/// @param pid null when stopped
/// @param memory bytes, the process with its children, shared pages in proportion; null when
///   stopped
public record Status(String name, String state, Long pid, int port, String url, Long memory) {}
