package io.skillsync.billing.quota;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;

/// A calendar month in UTC, the same for everybody: allowances are granted for one and renew with
/// the next.
public record Period(YearMonth month) {
    public static Period of(Instant moment) {
        return new Period(YearMonth.from(moment.atOffset(ZoneOffset.UTC)));
    }

    public static Period starting(LocalDate firstDay) {
        return new Period(YearMonth.from(firstDay));
    }

    public LocalDate firstDay() {
        return month.atDay(1);
    }

    public Instant renewsAt() {
        return month.plusMonths(1).atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
