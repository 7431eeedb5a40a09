package io.skillsync.talenthub.metrics;

import io.skillsync.talenthub.application.ApplicationLifecycle;
import io.skillsync.talenthub.application.DispositionReason;
import io.skillsync.talenthub.position.StageKind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What the pipeline looks like: the seed's PipelineStats (S2-35).
///
/// @param applications how many people applied; equals open plus hired plus rejected plus withdrawn
/// @param funnel every stage kind in order
/// @param reasons why applications ended, only reasons that occurred
public record PipelineStats(
        int applications,
        int open,
        int hired,
        int rejected,
        int withdrawn,
        List<StageStats> funnel,
        Map<DispositionReason, Integer> reasons) {

    /// One stage of the funnel.
    ///
    /// @param reached how many came this far or further; never grows from stage to stage
    /// @param present how many open ones stand here now
    /// @param conversion share of those who reached the stage before, 0 to 1; 1 for the first
    /// @param stays how many stays in this stage are behind the times
    /// @param medianHours of all stays, the present ones up to now; 0 without any
    /// @param averageHours of the same
    public record StageStats(
            StageKind stageKind,
            int reached,
            int present,
            double conversion,
            int stays,
            double medianHours,
            double averageHours) {}

    /// @param changes of each application in the order of their sequence
    static PipelineStats of(List<StageChange> changes, Instant now) {
        var paths = new LinkedHashMap<Object, List<StageChange>>();
        for (var change : changes)
            paths.computeIfAbsent(change.application(), _ -> new ArrayList<>()).add(change);
        var ends = new EnumMap<ApplicationLifecycle, Integer>(ApplicationLifecycle.class);
        var reasons = new EnumMap<DispositionReason, Integer>(DispositionReason.class);
        for (var path : paths.values()) {
            ends.merge(path.getLast().lifecycle(), 1, Integer::sum);
            path.getLast().reason().ifPresent(why -> reasons.merge(why, 1, Integer::sum));
        }
        return new PipelineStats(
                paths.size(),
                ends.getOrDefault(ApplicationLifecycle.ACTIVE, 0),
                ends.getOrDefault(ApplicationLifecycle.HIRED, 0),
                ends.getOrDefault(ApplicationLifecycle.REJECTED, 0),
                ends.getOrDefault(ApplicationLifecycle.WITHDRAWN, 0),
                funnel(List.copyOf(paths.values()), now),
                reasons);
    }

    private static List<StageStats> funnel(List<List<StageChange>> paths, Instant now) {
        var stays = stays(paths, now);
        var funnel = new ArrayList<StageStats>();
        for (var kind : StageKind.values()) {
            int reached =
                    (int) paths.stream().filter(path -> furthest(path) >= kind.ordinal()).count();
            int before = funnel.isEmpty() ? reached : funnel.getLast().reached();
            var hours = stays.getOrDefault(kind, List.of());
            funnel.add(
                    new StageStats(
                            kind,
                            reached,
                            (int) paths.stream().filter(path -> standsIn(path, kind)).count(),
                            before == 0 ? 0 : rounded((double) reached / before),
                            hours.size(),
                            rounded(median(hours)),
                            rounded(hours.stream().mapToDouble(h -> h).average().orElse(0))));
        }
        return List.copyOf(funnel);
    }

    /// The furthest stage ever reached; a hire passes through the whole funnel.
    private static int furthest(List<StageChange> path) {
        return path.stream()
                .mapToInt(change ->
                        change.lifecycle() == ApplicationLifecycle.HIRED
                                ? StageKind.OFFER.ordinal()
                                : change.stage().ordinal())
                .max()
                .orElse(0);
    }

    private static boolean standsIn(List<StageChange> path, StageKind kind) {
        var last = path.getLast();
        return last.lifecycle() == ApplicationLifecycle.ACTIVE && last.stage() == kind;
    }

    /// Hours spent per stage, one figure a stay; time after the end counts for none.
    private static Map<StageKind, List<Double>> stays(List<List<StageChange>> paths, Instant now) {
        var hours = new EnumMap<StageKind, List<Double>>(StageKind.class);
        for (var path : paths) {
            for (int i = 0; i < path.size(); i++) {
                var from = path.get(i);
                if (from.lifecycle() != ApplicationLifecycle.ACTIVE) continue;
                var until = i + 1 < path.size() ? path.get(i + 1).at() : now;
                hours.computeIfAbsent(from.stage(), _ -> new ArrayList<>())
                        .add(Duration.between(from.at(), until).toMillis() / 3_600_000.0);
            }
        }
        return hours;
    }

    private static double median(List<Double> values) {
        if (values.isEmpty()) return 0;
        var sorted = values.stream().mapToDouble(value -> value).sorted().toArray();
        return Arrays.stream(sorted, (sorted.length - 1) / 2, sorted.length / 2 + 1)
                .average()
                .orElse(0);
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
