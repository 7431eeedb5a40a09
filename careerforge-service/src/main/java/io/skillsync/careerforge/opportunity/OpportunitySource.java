package io.skillsync.careerforge.opportunity;

/// Where an opening became known.
public enum OpportunitySource {
    PLATFORM,
    MANUAL,
    URL,
    MAIL,
    CLIPPER,
    AGENT,
    IMPORT
}
