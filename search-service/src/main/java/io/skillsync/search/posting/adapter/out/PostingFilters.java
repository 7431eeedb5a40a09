package io.skillsync.search.posting.adapter.out;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.NumberRangeQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import io.skillsync.search.posting.ExchangeRates;
import io.skillsync.search.posting.PayFilter;
import io.skillsync.search.posting.PostingId;
import io.skillsync.search.posting.SearchCriteria;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Says criteria in the index's language.
@ApplicationScoped
class PostingFilters {
    /// Of up to two words both must occur, of more three quarters: long queries are descriptions.
    private static final String ENOUGH_WORDS = "2<75%";

    private final ExchangeRates rates;

    PostingFilters(ExchangeRates rates) {
        this.rates = rates;
    }

    /// What is shown and can still be applied to.
    static List<Query> open(Instant now) {
        var unlimited =
                Query.of(q -> q.bool(b -> b.mustNot(m -> m.exists(e -> e.field("validThrough")))));
        var inTime =
                Query.of(q ->
                        q.range(r -> r.date(d -> d.field("validThrough").gte(now.toString()))));
        return List.of(
                Query.of(q -> q.term(t -> t.field("shown").value(true))),
                Query.of(q -> q.bool(b -> b.should(unlimited, inTime).minimumShouldMatch("1"))));
    }

    /// Everything but the keywords.
    List<Query> of(SearchCriteria criteria, Instant now) {
        var filters = new ArrayList<>(open(now));
        criteria.location().map(PostingFilters::place).ifPresent(filters::add);
        if (!criteria.types().isEmpty()) filters.add(anyOf("employmentType", criteria.types()));
        if (!criteria.workModes().isEmpty()) filters.add(anyOf("workMode", criteria.workModes()));
        criteria.skills().stream().map(PostingFilters::skill).forEach(filters::add);
        criteria.postedAfter().map(PostingFilters::postedAfter).ifPresent(filters::add);
        if (criteria.pay().narrows()) filters.add(pay(criteria.pay(), now));
        return filters;
    }

    /// The words may be spread over the fields; those of the title and the skills weigh more.
    static Query words(String keywords) {
        var everywhere =
                Query.of(q ->
                        q.multiMatch(m ->
                                m.query(keywords)
                                        .type(TextQueryType.CrossFields)
                                        .fields(
                                                "title^3",
                                                "skills^2",
                                                "organizationName^1.5",
                                                "location",
                                                "description")
                                        .minimumShouldMatch(ENOUGH_WORDS)));
        var inTitle =
                Query.of(q ->
                        q.matchPhrase(m -> m.field("title").query(keywords).slop(1).boost(2f)));
        return Query.of(q -> q.bool(b -> b.must(everywhere).should(inTitle, asSkill(keywords))));
    }

    /// Skills by their whole names: an analyzer leaves the same `c` of C, C++ and C#.
    private static Query asSkill(String keywords) {
        var names =
                Stream.concat(Stream.of(keywords), Arrays.stream(keywords.split("\\s+")))
                        .map(name -> FieldValue.of(name.toLowerCase(Locale.ROOT)))
                        .toList();
        return Query.of(
                q -> q.terms(t -> t.field("skills.folded").terms(v -> v.value(names)).boost(2f)));
    }

    /// What has a vector of this model.
    static Query model(String model) {
        return Query.of(q -> q.term(t -> t.field("vectorModel").value(model)));
    }

    static Query ids(List<PostingId> ids) {
        return Query.of(
                q -> q.ids(i -> i.values(ids.stream().map(id -> id.value().toString()).toList())));
    }

    private static Query place(String words) {
        return Query.of(q -> q.match(m -> m.field("location").query(words).operator(Operator.And)));
    }

    private static Query anyOf(String field, Collection<? extends Enum<?>> values) {
        var names = values.stream().map(value -> FieldValue.of(value.name())).toList();
        return Query.of(q -> q.terms(t -> t.field(field).terms(v -> v.value(names))));
    }

    private static Query skill(String name) {
        return Query.of(
                q -> q.term(t -> t.field("skills.folded").value(name.toLowerCase(Locale.ROOT))));
    }

    private static Query postedAfter(Instant moment) {
        return Query.of(
                q -> q.range(r -> r.date(d -> d.field("publishedAt").gte(moment.toString()))));
    }

    private Query pay(PayFilter filter, Instant now) {
        if (filter.currency().isEmpty()) return overlap(filter, UnaryOperator.identity());
        var asked = filter.currency().get();
        var day = LocalDate.ofInstant(now, ZoneOffset.UTC);
        var anyCurrency = new BoolQuery.Builder().minimumShouldMatch("1");
        for (var currency : rates.currencies(day))
            anyCurrency.should(s ->
                    s.bool(b ->
                            b.filter(f -> f.term(t -> t.field("payCurrency").value(currency)))
                                    .filter(
                                            overlap(
                                                    filter,
                                                    amount ->
                                                            rates.convert(
                                                                    amount, asked, currency,
                                                                    day)))));
        return anyCurrency.build()._toQuery();
    }

    private static Query overlap(PayFilter filter, UnaryOperator<BigDecimal> converted) {
        var ranges = new ArrayList<Query>();
        filter.min()
                .map(converted)
                .map(min -> range(r -> r.field("payYearlyMax").gte(min.doubleValue())))
                .ifPresent(ranges::add);
        filter.max()
                .map(converted)
                .map(max -> range(r -> r.field("payYearlyMin").lte(max.doubleValue())))
                .ifPresent(ranges::add);
        return Query.of(q -> q.bool(b -> b.filter(ranges)));
    }

    private static Query range(UnaryOperator<NumberRangeQuery.Builder> bounds) {
        return Query.of(q -> q.range(r -> r.number(n -> bounds.apply(n))));
    }

    static Optional<Query> keywords(SearchCriteria criteria) {
        return criteria.keywords().map(PostingFilters::words);
    }
}
