package io.skillsync.aicore.analysis;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;

/// What a job posting asks for and offers, as far as its text says; everything else is null or
/// empty.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PostingReading(
        List<PostingRequirement> requirements,
        Integer minYears,
        PostingLevel seniority,
        PostingPay pay,
        PostingWorkMode workMode,
        PostingEmployment employmentType) {

    public PostingReading {
        requirements = List.copyOf(requirements);
    }

    /// One thing that is asked for, in the posting's words; `years` where it names some.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PostingRequirement(
            String text, RequirementKind kind, RequirementBasis basis, Integer years) {}

    public enum RequirementKind {
        REQUIRED,
        PREFERRED
    }

    /// Where the kind is known from: the words of the line, the heading above it, or neither.
    public enum RequirementBasis {
        WORDING,
        STRUCTURE,
        ESTIMATE
    }

    /// A range of pay; `max` equals `min` where one figure is given, `currency` is ISO 4217.
    public record PostingPay(BigDecimal min, BigDecimal max, String currency, PayPeriod period) {}

    public enum PayPeriod {
        HOURLY,
        DAILY,
        WEEKLY,
        MONTHLY,
        YEARLY
    }

    public enum PostingLevel {
        INTERN,
        ENTRY,
        MID,
        SENIOR,
        LEAD,
        EXECUTIVE
    }

    public enum PostingWorkMode {
        REMOTE,
        HYBRID,
        ONSITE
    }

    public enum PostingEmployment {
        FULL_TIME,
        PART_TIME,
        CONTRACT,
        FREELANCE,
        INTERNSHIP,
        TEMPORARY
    }
}
