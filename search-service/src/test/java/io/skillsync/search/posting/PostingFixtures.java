package io.skillsync.search.posting;

import io.skillsync.kernel.Identifier;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// Postings of a small market, and vectors whose nearness is that of shared words.
public final class PostingFixtures {
    /// The hash of the model that makes the vectors of tests.
    public static final String MODEL = "0".repeat(64);

    public static final Instant NOON = Instant.parse("2026-11-15T12:00:00Z");
    static final UUID ACME = new UUID(0xac3e, 1);

    private PostingFixtures() {}

    public static Posting posting(String title) {
        return new Posting(
                new PostingId(Identifier.next()),
                1,
                "hash-of-" + title,
                ACME,
                "Acme",
                new UUID(0xac3e, 2),
                title,
                title + " wanted. You will work in a small team.",
                EmploymentType.FULL_TIME,
                WorkMode.ONSITE,
                Optional.of("Berlin, Germany"),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                NOON,
                Optional.of(NOON.plus(Duration.ofDays(30))),
                Optional.of("Applicants are ranked by what their resume says."));
    }

    public static Posting version(Posting p, int version) {
        return with(
                p,
                version,
                p.employmentType(),
                p.workMode(),
                p.location(),
                p.pay(),
                p.skillsRequired(),
                p.publishedAt(),
                p.validThrough());
    }

    public static Posting titled(Posting p, int version, String title) {
        return new Posting(
                p.id(),
                version,
                p.hash(),
                p.organizationId(),
                p.organizationName(),
                p.positionId(),
                title,
                p.description(),
                p.employmentType(),
                p.workMode(),
                p.location(),
                p.pay(),
                p.skillsRequired(),
                p.skillsPreferred(),
                p.minYears(),
                p.seniority(),
                p.publishedAt(),
                p.validThrough(),
                p.rankingNotice());
    }

    public static Posting of(Posting p, EmploymentType type) {
        return with(
                p,
                p.version(),
                type,
                p.workMode(),
                p.location(),
                p.pay(),
                p.skillsRequired(),
                p.publishedAt(),
                p.validThrough());
    }

    public static Posting of(Posting p, WorkMode mode) {
        return with(
                p,
                p.version(),
                p.employmentType(),
                mode,
                p.location(),
                p.pay(),
                p.skillsRequired(),
                p.publishedAt(),
                p.validThrough());
    }

    public static Posting in(Posting p, String place) {
        return with(
                p,
                p.version(),
                p.employmentType(),
                p.workMode(),
                Optional.of(place),
                p.pay(),
                p.skillsRequired(),
                p.publishedAt(),
                p.validThrough());
    }

    public static Posting paying(Posting p, int min, int max, String currency, PayPeriod period) {
        var pay =
                new Pay(
                        Optional.of(BigDecimal.valueOf(min)),
                        Optional.of(BigDecimal.valueOf(max)),
                        currency,
                        period);
        return with(
                p,
                p.version(),
                p.employmentType(),
                p.workMode(),
                p.location(),
                Optional.of(pay),
                p.skillsRequired(),
                p.publishedAt(),
                p.validThrough());
    }

    public static Posting asking(Posting p, String... skills) {
        return with(
                p,
                p.version(),
                p.employmentType(),
                p.workMode(),
                p.location(),
                p.pay(),
                List.of(skills),
                p.publishedAt(),
                p.validThrough());
    }

    public static Posting publishedAt(Posting p, Instant at) {
        return with(
                p,
                p.version(),
                p.employmentType(),
                p.workMode(),
                p.location(),
                p.pay(),
                p.skillsRequired(),
                at,
                p.validThrough());
    }

    public static Posting validThrough(Posting p, Optional<Instant> end) {
        return with(
                p,
                p.version(),
                p.employmentType(),
                p.workMode(),
                p.location(),
                p.pay(),
                p.skillsRequired(),
                p.publishedAt(),
                end);
    }

    private static Posting with(
            Posting p,
            int version,
            EmploymentType type,
            WorkMode mode,
            Optional<String> location,
            Optional<Pay> pay,
            List<String> skills,
            Instant publishedAt,
            Optional<Instant> validThrough) {
        return new Posting(
                p.id(),
                version,
                p.hash(),
                p.organizationId(),
                p.organizationName(),
                p.positionId(),
                p.title(),
                p.description(),
                type,
                mode,
                location,
                pay,
                skills,
                p.skillsPreferred(),
                p.minYears(),
                p.seniority(),
                publishedAt,
                validThrough,
                p.rankingNotice());
    }

    /// Each word points into a direction of its own, so texts are as near as the words that they
    /// share.
    public static Vector meaning(String text) {
        return meaning(text, MODEL);
    }

    /// By another model every word points elsewhere.
    public static Vector meaning(String text, String model) {
        var turn = model.hashCode() - MODEL.hashCode();
        var values = new ArrayList<>(Collections.nCopies(Vector.DIMENSIONS, 0f));
        for (var word : text.toLowerCase(Locale.ROOT).split("\\W+"))
            if (!word.isEmpty())
                values.set(Math.floorMod(word.hashCode() + turn, Vector.DIMENSIONS), 1f);
        return new Vector(values, model);
    }

    public static SearchCriteria keywords(String words) {
        var any = SearchCriteria.anything();
        return new SearchCriteria(
                Optional.of(words),
                any.location(),
                any.types(),
                any.workModes(),
                any.pay(),
                any.postedAfter(),
                any.skills());
    }
}
