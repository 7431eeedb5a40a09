package io.skillsync.aicore.matching;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// How long and how recently somebody worked, from the dated entries of a resume.
///
/// @param years with overlapping entries counted once
/// @param monthsSince since the last month of work; empty where no entry is dated
record Experience(double years, Optional<Long> monthsSince) {
    private static final double SHARE_OF_YEARS = 0.8;
    private static final int FRESH_MONTHS = 12;
    private static final int STALE_MONTHS = 72;

    static Experience of(ScoredResume resume, YearMonth now) {
        var spans =
                resume.roles().stream()
                        .flatMap(role ->
                                MonthSpan.of(role.start(), role.end(), role.current(), now)
                                        .stream())
                        .toList();
        return new Experience(MonthSpan.years(spans), sinceLast(spans, now));
    }

    private static Optional<Long> sinceLast(List<MonthSpan> spans, YearMonth now) {
        return spans.stream()
                .map(MonthSpan::to)
                .max(Comparator.naturalOrder())
                .map(last -> ChronoUnit.MONTHS.between(last, now));
    }

    boolean known() {
        return monthsSince.isPresent();
    }

    /// 0 to 1: mostly whether the years suffice, the rest whether they are recent.
    double value(int wantedYears) {
        var enough = wantedYears == 0 ? 1 : Math.min(1, years / wantedYears);
        var since = monthsSince.orElse((long) STALE_MONTHS);
        var recent =
                Math.clamp(
                        1 - (since - FRESH_MONTHS) / (double) (STALE_MONTHS - FRESH_MONTHS), 0, 1);
        return known() ? SHARE_OF_YEARS * enough + (1 - SHARE_OF_YEARS) * recent : 0;
    }
}
