package io.skillsync.search.posting;

import io.skillsync.kernel.Invalid;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/// Units of each currency for one euro, by the day from which they count. On a day between two
/// dates the earlier ones count; before the first date the first ones.
public final class ExchangeRates {
    private final NavigableMap<LocalDate, Map<String, BigDecimal>> byDay;

    private ExchangeRates(NavigableMap<LocalDate, Map<String, BigDecimal>> byDay) {
        this.byDay = byDay;
    }

    /// Reads lines of `day,currency,units for one euro`; lines that start with # are comments.
    public static ExchangeRates parse(String table) {
        var byDay = new TreeMap<LocalDate, Map<String, BigDecimal>>();
        table.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(","))
                .forEach(cells ->
                        byDay.computeIfAbsent(LocalDate.parse(cells[0]), _ -> new TreeMap<>())
                                .put(cells[1], new BigDecimal(cells[2])));
        if (byDay.isEmpty()) throw new IllegalArgumentException("A rate table without rates.");
        byDay.values().forEach(rates -> rates.put("EUR", BigDecimal.ONE));
        return new ExchangeRates(byDay);
    }

    /// The currencies that can be converted on a day.
    public Set<String> currencies(LocalDate day) {
        return Set.copyOf(on(day).keySet());
    }

    public BigDecimal convert(BigDecimal amount, String from, String to, LocalDate day) {
        return amount.multiply(rate(to, day)).divide(rate(from, day), MathContext.DECIMAL64);
    }

    private BigDecimal rate(String currency, LocalDate day) {
        var rate = on(day).get(currency);
        if (rate == null)
            throw new Invalid(
                    "currency",
                    "search.currency-unknown",
                    "There is no exchange rate for this currency.");
        return rate;
    }

    private Map<String, BigDecimal> on(LocalDate day) {
        var entry = byDay.floorEntry(day);
        return (entry == null ? byDay.firstEntry() : entry).getValue();
    }
}
