package io.skillsync.search.posting.adapter.in;

import io.skillsync.kernel.Invalid;
import io.skillsync.search.posting.EmploymentType;
import io.skillsync.search.posting.PayFilter;
import io.skillsync.search.posting.ResultSlice;
import io.skillsync.search.posting.SearchCriteria;
import io.skillsync.search.posting.WorkMode;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/// What a search can be asked, as it stands in the query. Everything arrives as text, so that what
/// cannot be read is told by its name and not as a path that does not exist.
public class SearchParameters {
    /// More digits than any pay has; keeps a hostile number from growing in arithmetic.
    private static final int LONGEST_AMOUNT = 15;

    @QueryParam("keywords")
    @Parameter(description = "Words, ranked by what they say and by what they mean.")
    String keywords;

    @QueryParam("location")
    @Parameter(description = "Words that must all occur in the posting's place.")
    String location;

    @QueryParam("type")
    @Parameter(
            description = "Employment types; repeated or separated by commas.",
            schema = @Schema(implementation = EmploymentType.class))
    List<String> type;

    @QueryParam("workMode")
    @Parameter(
            description = "Work modes; repeated or separated by commas.",
            schema = @Schema(implementation = WorkMode.class))
    List<String> workMode;

    @QueryParam("isRemote")
    @Parameter(
            description = "true: REMOTE; false: the other work modes.",
            schema = @Schema(implementation = Boolean.class))
    String isRemote;

    @QueryParam("payMin")
    @Parameter(
            description = "Lowest pay a year.",
            schema = @Schema(implementation = BigDecimal.class))
    String payMin;

    @QueryParam("payMax")
    @Parameter(
            description = "Highest pay a year.",
            schema = @Schema(implementation = BigDecimal.class))
    String payMax;

    @QueryParam("currency")
    @Parameter(
            description =
                    "Currency of the two amounts (ISO 4217); without it they are compared as they"
                            + " are.")
    String currency;

    @QueryParam("postedAfter")
    @Parameter(description = "A day (2026-11-01) or a moment (2026-11-01T12:00:00Z).")
    String postedAfter;

    @QueryParam("skills")
    @Parameter(description = "Skills that must all be named; repeated or separated by commas.")
    List<String> skills;

    @QueryParam("limit")
    @Parameter(
            description = "Items a page, 1 to 500; 50 by default.",
            schema = @Schema(implementation = Integer.class))
    String limit;

    @QueryParam("after")
    @Parameter(description = "The `next` of the page before.")
    String after;

    @QueryParam("offset")
    @Parameter(
            description = "Results to leave out; offset and limit reach at most 10,000.",
            schema = @Schema(implementation = Integer.class))
    String offset;

    SearchCriteria criteria() {
        var criteria =
                new SearchCriteria(
                        Optional.ofNullable(keywords),
                        Optional.ofNullable(location),
                        among("type", type, EmploymentType.class),
                        among("workMode", workMode, WorkMode.class),
                        pay(),
                        read("postedAfter", postedAfter, SearchParameters::moment),
                        parts(skills));
        return read("isRemote", isRemote, SearchParameters::yesOrNo)
                .map(criteria::remote)
                .orElse(criteria);
    }

    ResultSlice slice(SearchCriteria criteria) {
        var size = read("limit", limit, Integer::valueOf).orElse(ResultSlice.DEFAULT_LIMIT);
        var skipped = read("offset", offset, Integer::valueOf);
        if (after == null || after.isBlank()) return ResultSlice.from(skipped.orElse(0), size);
        if (skipped.isPresent())
            throw new Invalid(
                    "offset", "page.cursor-and-offset", "Use a cursor or an offset, not both.");
        return new ResultSlice(Cursor.decode(criteria, after), size);
    }

    private PayFilter pay() {
        return new PayFilter(
                read("payMin", payMin, SearchParameters::amount),
                read("payMax", payMax, SearchParameters::amount),
                read("currency", currency, SearchParameters::currencyCode));
    }

    private static BigDecimal amount(String text) {
        if (text.length() > LONGEST_AMOUNT || !text.matches("-?\\d+(\\.\\d+)?"))
            throw new NumberFormatException("not an amount");
        return new BigDecimal(text);
    }

    private static String currencyCode(String text) {
        return Currency.getInstance(text.toUpperCase(Locale.ROOT)).getCurrencyCode();
    }

    private static Instant moment(String text) {
        return text.contains("T")
                ? Instant.parse(text)
                : LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static boolean yesOrNo(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("neither true nor false");
        };
    }

    private static <E extends Enum<E>> Set<E> among(
            String field, List<String> given, Class<E> type) {
        return parts(given).stream()
                .map(name -> read(field, name, n -> Enum.valueOf(type, n.toUpperCase(Locale.ROOT))))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    private static List<String> parts(List<String> given) {
        return given.stream()
                .flatMap(text -> Arrays.stream(text.split(",")))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static <T> Optional<T> read(String field, String text, Function<String, T> reader) {
        if (text == null || text.isBlank()) return Optional.empty();
        try {
            return Optional.of(reader.apply(text.strip()));
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            throw new Invalid(
                    field,
                    "field.wrong-type",
                    "This value cannot be read as what the field holds.");
        }
    }
}
