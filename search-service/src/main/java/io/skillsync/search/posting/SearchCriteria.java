package io.skillsync.search.posting;

import io.skillsync.kernel.Invalid;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What somebody looks for; everything that is given must fit. An empty set narrows nothing.
///
/// @param keywords ranked by words and by meaning
/// @param location words that must all occur in the posting's place
/// @param skills each must be named by the posting, in any case
public record SearchCriteria(
        Optional<String> keywords,
        Optional<String> location,
        Set<EmploymentType> types,
        Set<WorkMode> workModes,
        PayFilter pay,
        Optional<Instant> postedAfter,
        List<String> skills) {
    /// Longer texts say nothing more to a search and cost an embedding of cut-off words.
    public static final int LONGEST_TEXT = 300;

    public static final int MOST_SKILLS = 20;

    public SearchCriteria {
        keywords = text("keywords", keywords);
        location = text("location", location);
        types = Set.copyOf(types);
        workModes = Set.copyOf(workModes);
        skills =
                skills.stream()
                        .map(skill -> text("skills", Optional.of(skill)))
                        .flatMap(Optional::stream)
                        .toList();
        if (skills.size() > MOST_SKILLS)
            throw new Invalid(
                    "skills",
                    "search.too-many-skills",
                    "A search names at most %d skills.".formatted(MOST_SKILLS));
    }

    public static SearchCriteria anything() {
        return new SearchCriteria(
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Set.of(),
                new PayFilter(Optional.empty(), Optional.empty(), Optional.empty()),
                Optional.empty(),
                List.of());
    }

    /// The seeds' one flag beside the three modes: true means REMOTE, false the other two.
    public SearchCriteria remote(boolean wanted) {
        var fitting = EnumSet.noneOf(WorkMode.class);
        for (var mode : WorkMode.values())
            if ((mode == WorkMode.REMOTE) == wanted
                    && (workModes.isEmpty() || workModes.contains(mode))) fitting.add(mode);
        if (fitting.isEmpty())
            throw new Invalid(
                    "isRemote",
                    "search.contradiction",
                    "isRemote and workMode exclude each other.");
        return new SearchCriteria(keywords, location, types, fitting, pay, postedAfter, skills);
    }

    private static Optional<String> text(String field, Optional<String> given) {
        var text = given.map(String::strip).filter(stripped -> !stripped.isEmpty());
        if (text.filter(stripped -> stripped.length() > LONGEST_TEXT).isPresent())
            throw new Invalid(
                    field,
                    "search.text-too-long",
                    "This holds at most %d characters.".formatted(LONGEST_TEXT));
        return text;
    }
}
