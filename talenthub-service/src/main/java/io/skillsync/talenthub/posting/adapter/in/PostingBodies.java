package io.skillsync.talenthub.posting.adapter.in;

import io.skillsync.talenthub.position.ClosingOutcome;
import io.skillsync.talenthub.posting.EmploymentType;
import io.skillsync.talenthub.posting.PayPeriod;
import io.skillsync.talenthub.posting.PayRange;
import io.skillsync.talenthub.posting.Posting;
import io.skillsync.talenthub.posting.PostingContent;
import io.skillsync.talenthub.posting.PostingStatus;
import io.skillsync.talenthub.posting.Seniority;
import io.skillsync.talenthub.posting.WorkMode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// What is said about postings over HTTP.
public final class PostingBodies {
    private PostingBodies() {}

    /// What a posting is to say.
    ///
    /// @param location may be left out for remote work
    /// @param validThrough the last moment of applying; 30 days after publishing where it is left
    ///   out
    public record PostingBody(
            @NotBlank @Size(max = 255) String title,
            @NotBlank @Size(max = 20_000) String description,
            @NotNull EmploymentType employmentType,
            @NotNull WorkMode workMode,
            @Size(max = 255) String location,
            @Valid PayBody pay,
            @Size(max = 50) List<@NotBlank @Size(max = 100) String> skillsRequired,
            @Size(max = 50) List<@NotBlank @Size(max = 100) String> skillsPreferred,
            Integer minYears,
            Seniority seniority,
            Instant validThrough) {
        PostingContent content() {
            return new PostingContent(
                    title.strip(),
                    description.strip(),
                    employmentType,
                    workMode,
                    Objects.requireNonNullElse(location, "").strip(),
                    pay == null ? null : pay.toPay(),
                    Objects.requireNonNullElse(skillsRequired, List.of()),
                    Objects.requireNonNullElse(skillsPreferred, List.of()),
                    minYears,
                    seniority);
        }

        Optional<Instant> until() {
            return Optional.ofNullable(validThrough);
        }
    }

    /// What is paid, from `min` to `max`; `currency` of ISO 4217.
    public record PayBody(
            @NotNull @Digits(integer = 10, fraction = 4) BigDecimal min,
            @NotNull @Digits(integer = 10, fraction = 4) BigDecimal max,
            @NotNull @Size(min = 3, max = 3) String currency,
            @NotNull PayPeriod period) {
        PayRange toPay() {
            return new PayRange(min, max, currency, period);
        }

        static PayBody of(PayRange pay) {
            return pay == null
                    ? null
                    : new PayBody(pay.min(), pay.max(), pay.currency(), pay.period());
        }
    }

    /// How a posting ends, and what every open applicant is told.
    public record PostingClosure(
            @NotNull ClosingOutcome outcome, @Size(max = 4_000) String message) {}

    /// A posting.
    ///
    /// @param hash of what it says; equal where it says the same
    /// @param rankingNotice how applicants are ranked
    public record PostingView(
            UUID id,
            UUID organizationId,
            String organizationName,
            UUID positionId,
            String title,
            String description,
            EmploymentType employmentType,
            WorkMode workMode,
            String location,
            PayBody pay,
            List<String> skillsRequired,
            List<String> skillsPreferred,
            Integer minYears,
            Seniority seniority,
            PostingStatus status,
            Instant publishedAt,
            Instant validThrough,
            String closingMessage,
            String hash,
            String rankingNotice,
            int version,
            Instant createdAt,
            Instant updatedAt) {
        static PostingView of(Posting posting) {
            var told = posting.asVersion();
            return new PostingView(
                    told.id(),
                    told.organizationId(),
                    told.organizationName(),
                    told.positionId(),
                    told.title(),
                    told.description(),
                    told.employmentType(),
                    told.workMode(),
                    told.location(),
                    PayBody.of(told.pay()),
                    told.skillsRequired(),
                    told.skillsPreferred(),
                    told.minYears(),
                    told.seniority(),
                    told.status(),
                    told.publishedAt(),
                    told.validThrough(),
                    posting.closing().map(closing -> closing.message()).orElse(null),
                    told.hash(),
                    told.rankingNotice(),
                    told.version(),
                    posting.version().createdAt(),
                    posting.version().updatedAt());
        }
    }

    /// A page of postings, for the API document.
    public record PostingList(List<PostingView> items, String next) {}
}
