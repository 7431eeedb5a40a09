package io.skillsync.careerforge.profile;

import java.util.List;

/// What kind of work is looked for; every list may be empty, which means anything.
public record Preferences(
        List<String> titles,
        List<String> locations,
        List<String> workModes,
        List<String> employmentTypes) {
    public static final Preferences NONE =
            new Preferences(List.of(), List.of(), List.of(), List.of());

    public Preferences {
        titles = Limits.lines("preferences.titles", titles);
        locations = Limits.lines("preferences.locations", locations);
        workModes = Limits.lines("preferences.workModes", workModes);
        employmentTypes = Limits.lines("preferences.employmentTypes", employmentTypes);
    }
}
