package io.skillsync.aicore.drafting;

/// Something that the resume says, under a name that a sentence can refer to.
///
/// @param id short and stable within one draft, such as `f7`
/// @param text what the resume says
/// @param path where it says so, such as `experiences[0].achievements[2]`
public record Fact(String id, String text, String path) {}
