package io.skillsync.aicore.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.skillsync.aicore.analysis.PostingReading.PayPeriod;
import io.skillsync.aicore.analysis.PostingReading.PostingEmployment;
import io.skillsync.aicore.analysis.PostingReading.PostingLevel;
import io.skillsync.aicore.analysis.PostingReading.PostingRequirement;
import io.skillsync.aicore.analysis.PostingReading.PostingWorkMode;
import io.skillsync.aicore.analysis.PostingReading.RequirementBasis;
import io.skillsync.aicore.analysis.PostingReading.RequirementKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostingReaderTest {
    private final PostingReader reader = new PostingReader();

    @Test
    void plain_text_tells_must_from_nice() {
        var read =
                reader.read(
                        "Senior Electrician",
                        """
                        We keep hospitals running. Full-time, on-site in Leeds.

                        Requirements:
                        - At least 5 years of experience with three-phase systems
                        - Driving licence
                        - PLC knowledge is a plus

                        Nice to have:
                        - Fire alarm certification

                        Benefits
                        - 25 days of holiday and experience with great people
                        Pay: £42,000 - £48,500 a year
                        """);

        assertThat(read.requirements())
                .containsExactly(
                        new PostingRequirement(
                                "At least 5 years of experience with three-phase systems",
                                RequirementKind.REQUIRED,
                                RequirementBasis.WORDING,
                                5),
                        new PostingRequirement(
                                "Driving licence",
                                RequirementKind.REQUIRED,
                                RequirementBasis.STRUCTURE,
                                null),
                        new PostingRequirement(
                                "PLC knowledge is a plus",
                                RequirementKind.PREFERRED,
                                RequirementBasis.WORDING,
                                null),
                        new PostingRequirement(
                                "Fire alarm certification",
                                RequirementKind.PREFERRED,
                                RequirementBasis.STRUCTURE,
                                null));
        assertThat(read.minYears()).isEqualTo(5);
        assertThat(read.seniority()).isEqualTo(PostingLevel.SENIOR);
        assertThat(read.workMode()).isEqualTo(PostingWorkMode.ONSITE);
        assertThat(read.employmentType()).isEqualTo(PostingEmployment.FULL_TIME);
        assertThat(read.pay().min()).isEqualByComparingTo("42000");
        assertThat(read.pay().max()).isEqualByComparingTo("48500");
        assertThat(read.pay().currency()).isEqualTo("GBP");
    }

    @Test
    void html_is_read_by_its_lists() {
        var read =
                reader.read(
                        "Nurse",
                        "<h3>Your profile</h3><ul><li>Registered nurse</li><li>Night shifts</li></ul><p>Hybrid training days.</p>");

        assertThat(read.requirements())
                .extracting(PostingRequirement::text)
                .contains("Registered nurse", "Night shifts");
        assertThat(read.workMode()).isEqualTo(PostingWorkMode.HYBRID);
    }

    @Test
    void running_text_is_an_estimate() {
        var read = reader.read("Cook", "We look for a cook with experience in large kitchens.");

        assertThat(read.requirements())
                .singleElement()
                .extracting(PostingRequirement::basis)
                .isEqualTo(RequirementBasis.ESTIMATE);
    }

    @Test
    void a_posting_that_says_nothing_gives_nothing() {
        var read = reader.read("", "");

        assertThat(read).isEqualTo(new PostingReading(List.of(), null, null, null, null, null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "$120,000 - $150,000 a year | 120000 | 150000 | USD | YEARLY",
                "€65k–80k | 65000 | 80000 | EUR | YEARLY",
                "25 to 30 USD per hour | 25 | 30 | USD | HOURLY",
                "50.000 € - 60.000 € | 50000 | 60000 | EUR | YEARLY",
                "CHF 6'200 per month | 6200 | 6200 | CHF | MONTHLY",
                "$22.50/hour | 22.50 | 22.50 | USD | HOURLY",
            })
    void pay_is_written_in_many_forms(
            String text, String min, String max, String currency, PayPeriod period) {
        var pay = PayFinder.find(text);

        assertThat(pay.min()).isEqualByComparingTo(min);
        assertThat(pay.max()).isEqualByComparingTo(max);
        assertThat(pay.currency()).isEqualTo(currency);
        assertThat(pay.period()).isEqualTo(period);
    }

    @Test
    void amounts_that_are_no_pay_are_left_alone() {
        assertThat(PayFinder.find("We raised $12 million and serve 40,000 users")).isNull();
    }
}
