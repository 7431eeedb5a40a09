package io.skillsync.aicore.matching;

import io.skillsync.aicore.matching.Score.ConstraintVerdict;
import io.skillsync.aicore.matching.Score.HardConstraint;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is met or not whatever the score says. Figures that stand in neither document, such as a
/// pay floor, are compared elsewhere and are unknown here.
final class Constraints {
    private static final int SHORTEST_PLACE = 2;

    private Constraints() {}

    static List<HardConstraint> of(PostingDocument posting, ScoredResume resume) {
        var constraints = new ArrayList<HardConstraint>();
        constraints.add(place(posting, resume));
        if (posting.pay() != null) {
            constraints.add(
                    new HardConstraint(
                            "pay",
                            ConstraintVerdict.UNKNOWN,
                            "What the candidate expects to earn is not part of a resume."));
        }
        constraints.add(
                new HardConstraint(
                        "authorisation",
                        ConstraintVerdict.UNKNOWN,
                        "The right to work is confirmed by the candidate and is not read from a resume."));
        return List.copyOf(constraints);
    }

    private static HardConstraint place(PostingDocument posting, ScoredResume resume) {
        if (posting.workMode() == WorkMode.REMOTE) {
            return new HardConstraint(
                    "location", ConstraintVerdict.MET, "The work is done remotely.");
        }
        var wanted = posting.location();
        if (wanted == null || wanted.isBlank() || resume.location().isBlank()) {
            var whose = wanted == null || wanted.isBlank() ? "The posting" : "The resume";
            return new HardConstraint(
                    "location", ConstraintVerdict.UNKNOWN, whose + " names no place.");
        }
        var common = new HashSet<>(places(wanted));
        common.retainAll(places(resume.location()));
        return common.isEmpty()
                ? new HardConstraint(
                        "location",
                        ConstraintVerdict.NOT_MET,
                        "The work is in %s, the candidate is in %s."
                                .formatted(wanted, resume.location()))
                : new HardConstraint(
                        "location", ConstraintVerdict.MET, "Both are in %s.".formatted(wanted));
    }

    private static Set<String> places(String location) {
        return Stream.of(location.toLowerCase(Locale.ROOT).split("[,;/()]"))
                .map(String::strip)
                .filter(place -> place.length() > SHORTEST_PLACE)
                .limit(1)
                .collect(Collectors.toUnmodifiableSet());
    }
}
