package io.skillsync.search.posting.adapter.out;

import io.skillsync.search.posting.EmploymentType;
import io.skillsync.search.posting.Pay;
import io.skillsync.search.posting.PayPeriod;
import io.skillsync.search.posting.Posting;
import io.skillsync.search.posting.PostingId;
import io.skillsync.search.posting.Vector;
import io.skillsync.search.posting.WorkMode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A posting as the index holds it. One that was withdrawn keeps its id and version only.
record PostingDocument(
        String id,
        int version,
        boolean shown,
        String hash,
        UUID organizationId,
        String organizationName,
        UUID positionId,
        String title,
        String description,
        EmploymentType employmentType,
        WorkMode workMode,
        String location,
        PayDocument pay,
        BigDecimal payYearlyMin,
        BigDecimal payYearlyMax,
        String payCurrency,
        List<String> skillsRequired,
        List<String> skillsPreferred,
        List<String> skills,
        Integer minYears,
        String seniority,
        Instant publishedAt,
        Instant validThrough,
        String rankingNotice,
        List<Float> vector,
        String vectorModel) {

    record PayDocument(BigDecimal min, BigDecimal max, String currency, PayPeriod period) {}

    static PostingDocument of(Posting posting) {
        return of(posting, null, null);
    }

    static PostingDocument withdrawn(PostingId id, int version) {
        return new PostingDocument(
                id.value().toString(),
                version,
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    PostingDocument with(Vector vector) {
        return of(toPosting(), vector.values(), vector.model());
    }

    private static PostingDocument of(Posting posting, List<Float> vector, String vectorModel) {
        return new PostingDocument(
                posting.id().value().toString(),
                posting.version(),
                true,
                posting.hash(),
                posting.organizationId(),
                posting.organizationName(),
                posting.positionId(),
                posting.title(),
                posting.description(),
                posting.employmentType(),
                posting.workMode(),
                posting.location().orElse(null),
                posting.pay().map(PostingDocument::pay).orElse(null),
                posting.pay().flatMap(Pay::yearlyMin).orElse(null),
                posting.pay().flatMap(Pay::yearlyMax).orElse(null),
                posting.pay().map(Pay::currency).orElse(null),
                posting.skillsRequired(),
                posting.skillsPreferred(),
                posting.skills(),
                posting.minYears().orElse(null),
                posting.seniority().orElse(null),
                posting.publishedAt(),
                posting.validThrough().orElse(null),
                posting.rankingNotice().orElse(null),
                vector,
                vectorModel);
    }

    private static PayDocument pay(Pay pay) {
        return new PayDocument(
                pay.min().orElse(null), pay.max().orElse(null), pay.currency(), pay.period());
    }

    PostingId postingId() {
        return new PostingId(UUID.fromString(id));
    }

    Posting toPosting() {
        return new Posting(
                postingId(),
                version,
                hash,
                organizationId,
                organizationName,
                positionId,
                title,
                description,
                employmentType,
                workMode,
                Optional.ofNullable(location),
                Optional.ofNullable(pay)
                        .map(p ->
                                new Pay(
                                        Optional.ofNullable(p.min()),
                                        Optional.ofNullable(p.max()),
                                        p.currency(),
                                        p.period())),
                skillsRequired,
                skillsPreferred,
                Optional.ofNullable(minYears),
                Optional.ofNullable(seniority),
                publishedAt,
                Optional.ofNullable(validThrough),
                Optional.ofNullable(rankingNotice));
    }
}
