package io.skillsync.careerforge.opportunity;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// What a list of opportunities can be narrowed by; empty narrows nothing.
///
/// @param stages any of these
/// @param closeReasons any of these, for closed ones
public record OpportunityFilter(
        Set<TrackStage> stages,
        Set<TrackCloseReason> closeReasons,
        Optional<EmploymentType> employmentType,
        Optional<WorkMode> workMode,
        Optional<UUID> posting) {
    public static final OpportunityFilter ALL =
            new OpportunityFilter(
                    Set.of(), Set.of(), Optional.empty(), Optional.empty(), Optional.empty());

    public static OpportunityFilter reading(ManagerStatus word) {
        var query = TrackVocabulary.query(word);
        return new OpportunityFilter(
                query.stages(),
                query.reasons(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    boolean admits(Opportunity opportunity) {
        var opening = opportunity.opening();
        return (stages.isEmpty() || stages.contains(opportunity.status().stage()))
                && (closeReasons.isEmpty()
                        || opportunity
                                .status()
                                .closeReason()
                                .filter(closeReasons::contains)
                                .isPresent())
                && employmentType.map(wanted -> wanted == opening.employmentType()).orElse(true)
                && workMode.map(wanted -> wanted == opening.workMode()).orElse(true)
                && posting.map(wanted -> wanted.equals(opening.posting())).orElse(true);
    }
}
