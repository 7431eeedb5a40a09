package io.skillsync.aicore.matching;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A stretch of months, both ends included.
record MonthSpan(YearMonth from, YearMonth to) {
    private static final int MONTHS_OF_A_YEAR = 12;
    private static final int JUNE = 6;

    /// From the partial dates of an entry; a year alone is taken from its middle, so that it is
    /// wrong by half a year at most; an entry without an end lasts until now where it is current,
    /// one month otherwise.
    static Optional<MonthSpan> of(String start, String end, boolean current, YearMonth now) {
        var from = month(start);
        if (from.isEmpty() || from.get().isAfter(now)) {
            return Optional.empty();
        }
        var last = month(end).orElse(current ? now : from.get());
        var to = last.isAfter(now) ? now : last;
        return to.isBefore(from.get())
                ? Optional.empty()
                : Optional.of(new MonthSpan(from.get(), to));
    }

    private static Optional<YearMonth> month(String date) {
        if (date == null || !date.matches("\\d{4}(-\\d{2}(-\\d{2})?)?")) {
            return Optional.empty();
        }
        var year = Integer.parseInt(date.substring(0, 4));
        var month = date.length() == 4 ? JUNE : Integer.parseInt(date.substring(5, 7));
        return month < 1 || month > MONTHS_OF_A_YEAR
                ? Optional.empty()
                : Optional.of(YearMonth.of(year, month));
    }

    /// Years covered by at least one of the spans.
    static double years(List<MonthSpan> spans) {
        var ordered = new ArrayList<>(spans);
        ordered.sort(Comparator.comparing(MonthSpan::from).thenComparing(MonthSpan::to));
        var months = 0L;
        YearMonth counted = null;
        for (var span : ordered) {
            var from =
                    counted != null && !span.from.isAfter(counted)
                            ? counted.plusMonths(1)
                            : span.from;
            if (!from.isAfter(span.to)) {
                months += ChronoUnit.MONTHS.between(from, span.to) + 1;
                counted = span.to;
            }
        }
        return months / (double) MONTHS_OF_A_YEAR;
    }
}
