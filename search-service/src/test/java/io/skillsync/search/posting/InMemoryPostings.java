package io.skillsync.search.posting;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The projection in a map; words fit when all of them occur.
final class InMemoryPostings implements PostingIndex, PostingQueries {
    static final ExchangeRates RATES =
            ExchangeRates.parse("2026-01-01,USD,1.25\n2026-01-01,GBP,0.80");
    private static final double NEAR_ENOUGH = 0.4;

    private record Entry(int version, Optional<Posting> posting, Optional<Vector> vector) {}

    private final Map<PostingId, Entry> entries = new LinkedHashMap<>();

    @Override
    public Uni<Void> show(Posting posting) {
        return write(
                posting.id(), new Entry(posting.version(), Optional.of(posting), Optional.empty()));
    }

    @Override
    public Uni<Void> hide(PostingId id, int version) {
        return write(id, new Entry(version, Optional.empty(), Optional.empty()));
    }

    @Override
    public Uni<Void> attach(PostingId id, int version, Vector vector) {
        entries.computeIfPresent(
                id,
                (_, e) ->
                        e.version() == version && e.posting().isPresent()
                                ? new Entry(version, e.posting(), Optional.of(vector))
                                : e);
        return Uni.createFrom().voidItem();
    }

    private Uni<Void> write(PostingId id, Entry entry) {
        entries.merge(id, entry, (old, fresh) -> fresh.version() >= old.version() ? fresh : old);
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Optional<Posting>> find(PostingId id, Instant now) {
        return Uni.createFrom().item(() -> open(now).filter(p -> p.id().equals(id)).findFirst());
    }

    @Override
    public Uni<Browsed> browse(SearchCriteria criteria, Instant now, ResultSlice slice) {
        return Uni.createFrom()
                .item(() -> {
                    var all =
                            fitting(criteria, now)
                                    .sorted(
                                            Comparator.comparing(Posting::publishedAt)
                                                    .reversed()
                                                    .thenComparing(p -> p.id().value().toString()))
                                    .toList();
                    var from =
                            switch (slice.start()) {
                                case ResultSlice.Offset offset ->
                                        Math.min(offset.results(), all.size());
                                case ResultSlice.After after ->
                                        1
                                                + all.stream()
                                                        .map(Posting::id)
                                                        .toList()
                                                        .indexOf(after.id());
                            };
                    var page = all.subList(from, Math.min(from + slice.limit(), all.size()));
                    return new Browsed(hits(page), all.size(), facets(all));
                });
    }

    @Override
    public Uni<List<PostingId>> lexical(SearchCriteria criteria, Instant now, int size) {
        return Uni.createFrom()
                .item(() ->
                        fitting(criteria, now)
                                .filter(p -> says(p, criteria))
                                .map(Posting::id)
                                .limit(size)
                                .toList());
    }

    @Override
    public Uni<List<PostingId>> semantic(
            SearchCriteria criteria, List<Vector> meanings, Instant now, int size) {
        return Uni.createFrom()
                .item(() ->
                        meanings.stream()
                                .flatMap(meaning -> near(fitting(criteria, now), meaning))
                                .filter(n -> n.score() * 2 - 1 >= NEAR_ENOUGH)
                                .sorted(Comparator.comparingDouble(Neighbour::score).reversed())
                                .limit(size)
                                .map(Neighbour::id)
                                .toList());
    }

    @Override
    public Uni<List<String>> models() {
        return Uni.createFrom()
                .item(() ->
                        entries.values().stream()
                                .flatMap(entry -> entry.vector().stream())
                                .map(Vector::model)
                                .distinct()
                                .toList());
    }

    @Override
    public Uni<Described> describe(
            SearchCriteria criteria, List<PostingId> near, List<PostingId> wanted, Instant now) {
        return Uni.createFrom()
                .item(() -> {
                    var all =
                            fitting(criteria, now)
                                    .filter(p -> says(p, criteria) || near.contains(p.id()))
                                    .toList();
                    return new Described(
                            hits(all.stream().filter(p -> wanted.contains(p.id())).toList()),
                            all.size(),
                            facets(all));
                });
    }

    @Override
    public Uni<List<Neighbour>> nearest(Vector vector, int limit, Instant now) {
        return Uni.createFrom().item(() -> near(open(now), vector).limit(limit).toList());
    }

    private Stream<Posting> open(Instant now) {
        return entries.values().stream()
                .flatMap(e -> e.posting().stream())
                .filter(p -> p.validThrough().map(end -> !end.isBefore(now)).orElse(true));
    }

    private Stream<Posting> fitting(SearchCriteria criteria, Instant now) {
        return open(now)
                .filter(p ->
                        criteria.location()
                                .map(words ->
                                        p.location().map(place -> all(place, words)).orElse(false))
                                .orElse(true))
                .filter(p ->
                        criteria.types().isEmpty() || criteria.types().contains(p.employmentType()))
                .filter(p ->
                        criteria.workModes().isEmpty()
                                || criteria.workModes().contains(p.workMode()))
                .filter(p ->
                        criteria.postedAfter()
                                .map(after -> !p.publishedAt().isBefore(after))
                                .orElse(true))
                .filter(p ->
                        criteria.skills().stream()
                                .allMatch(s -> p.skills().stream().anyMatch(s::equalsIgnoreCase)))
                .filter(p ->
                        !criteria.pay().narrows()
                                || p.pay().map(pay -> pays(pay, criteria.pay())).orElse(false));
    }

    private static boolean pays(Pay pay, PayFilter filter) {
        var day = LocalDate.of(2026, 11, 15);
        Function<java.math.BigDecimal, java.math.BigDecimal> own =
                amount ->
                        filter.currency()
                                .map(c -> RATES.convert(amount, c, pay.currency(), day))
                                .orElse(amount);
        return filter.min()
                        .map(own)
                        .map(min -> pay.yearlyMax().orElseThrow().compareTo(min) >= 0)
                        .orElse(true)
                && filter.max()
                        .map(own)
                        .map(max -> pay.yearlyMin().orElseThrow().compareTo(max) <= 0)
                        .orElse(true);
    }

    private static boolean says(Posting posting, SearchCriteria criteria) {
        var text =
                String.join(
                        " ",
                        posting.title(),
                        posting.description(),
                        posting.organizationName(),
                        posting.location().orElse(""),
                        String.join(" ", posting.skills()));
        return criteria.keywords().map(words -> all(text, words)).orElse(true);
    }

    private static boolean all(String text, String words) {
        return wordsOf(text).containsAll(wordsOf(words));
    }

    private static List<String> wordsOf(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("\\W+"))
                .filter(w -> !w.isEmpty())
                .toList();
    }

    private Stream<Neighbour> near(Stream<Posting> among, Vector vector) {
        return among.filter(p ->
                        entries.get(p.id())
                                .vector()
                                .filter(held -> held.model().equals(vector.model()))
                                .isPresent())
                .map(p ->
                        new Neighbour(
                                p.id(),
                                p.version(),
                                (1 + cosine(entries.get(p.id()).vector().get(), vector)) / 2))
                .sorted(Comparator.comparingDouble(Neighbour::score).reversed());
    }

    private static double cosine(Vector a, Vector b) {
        return dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));
    }

    private static double dot(Vector a, Vector b) {
        return IntStream.range(0, Vector.DIMENSIONS)
                .mapToDouble(i -> (double) a.values().get(i) * b.values().get(i))
                .sum();
    }

    private static List<PostingHit> hits(List<Posting> postings) {
        return postings.stream().map(p -> new PostingHit(p, Map.of(), Optional.empty())).toList();
    }

    private static Facets facets(List<Posting> all) {
        return new Facets(
                counts(all, p -> Stream.of(p.employmentType().name())),
                counts(all, p -> Stream.of(p.workMode().name())),
                counts(all, p -> p.skills().stream()),
                counts(all, p -> p.location().stream()));
    }

    private static List<FacetCount> counts(
            List<Posting> all, Function<Posting, Stream<String>> values) {
        var counts = new ArrayList<FacetCount>();
        all.stream()
                .flatMap(values)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .forEach((value, count) -> counts.add(new FacetCount(value, count)));
        counts.sort(
                Comparator.comparingLong(FacetCount::count)
                        .reversed()
                        .thenComparing(FacetCount::value));
        return counts;
    }
}
