package io.skillsync.aicore.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.skillsync.aicore.insight.MarketFigures.RegionalPay;
import io.skillsync.aicore.insight.MarketFigures.SkillTrend;
import io.skillsync.aicore.insight.MarketFigures.Window;
import io.skillsync.aicore.matching.PostingHistory.PaidPosting;
import io.skillsync.aicore.matching.PostingHistory.SkillDemand;
import io.skillsync.aicore.skill.SkillTaxonomy;
import io.skillsync.kernel.Identifier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MarketFiguresTest {
    private static final SkillTaxonomy TAXONOMY = SkillTaxonomy.shipped();
    private static final Window NOTHING = new Window(0, List.of());

    @Test
    void a_skill_gains_by_its_share_under_all_of_its_spellings() {
        var before = new Window(40, List.of(new SkillDemand("postgres", 10)));
        var now =
                new Window(
                        20,
                        List.of(
                                new SkillDemand("perl", 9),
                                new SkillDemand("postgres", 7),
                                new SkillDemand("postgresql", 5)));
        var gaining = MarketFigures.of(TAXONOMY, now, before, List.of()).gaining();
        assertThat(gaining).extracting(SkillTrend::skill).containsExactly("PostgreSQL");
        assertThat(gaining.getFirst().postings()).isEqualTo(12);
        assertThat(gaining.getFirst().share()).isCloseTo(0.6, within(1e-9));
        assertThat(gaining.getFirst().gain()).isCloseTo(0.35, within(1e-9));
    }

    @Test
    void nothing_is_said_from_fewer_than_ten_postings_or_of_what_does_not_gain() {
        var many = new Window(20, List.of(new SkillDemand("java", 12)));
        var few = new Window(9, List.of(new SkillDemand("java", 9)));
        assertThat(MarketFigures.of(TAXONOMY, few, many, List.of()).gaining()).isEmpty();
        assertThat(MarketFigures.of(TAXONOMY, many, few, List.of()).gaining()).isEmpty();
        assertThat(MarketFigures.of(TAXONOMY, many, many, List.of()).gaining()).isEmpty();
    }

    @Test
    void pay_is_yearly_by_region_with_quartiles() {
        var paid = new ArrayList<PaidPosting>();
        for (var i = 0; i < 11; i++) {
            paid.add(paid(Identifier.next(), "Lyon, France", 2000 + 100 * i, "MONTHLY"));
        }
        paid.add(paid(Identifier.next(), "Lyon, France", 10, null));
        assertThat(MarketFigures.of(TAXONOMY, NOTHING, NOTHING, paid).pay())
                .containsExactly(
                        new RegionalPay(
                                "France",
                                "EUR",
                                11,
                                new BigDecimal("26400"),
                                new BigDecimal("30000"),
                                new BigDecimal("32400")));
    }

    @Test
    void nine_postings_or_two_employers_tell_nothing_of_pay() {
        var nine = new ArrayList<PaidPosting>();
        for (var i = 0; i < 9; i++) nine.add(paid(Identifier.next(), "Lyon", 2000, "MONTHLY"));
        assertThat(MarketFigures.of(TAXONOMY, NOTHING, NOTHING, nine).pay()).isEmpty();
        var two = new ArrayList<PaidPosting>();
        var one = Identifier.next();
        for (var i = 0; i < 12; i++) two.add(paid(one, "Lyon", 2000, "MONTHLY"));
        two.add(paid(Identifier.next(), "Lyon", 2000, "MONTHLY"));
        assertThat(MarketFigures.of(TAXONOMY, NOTHING, NOTHING, two).pay()).isEmpty();
    }

    private static PaidPosting paid(UUID employer, String location, int monthly, String period) {
        return new PaidPosting(
                employer, location, BigDecimal.valueOf(monthly), null, "EUR", period);
    }
}
