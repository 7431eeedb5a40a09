package io.skillsync.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MarketTest {
    @Test
    void the_same_seed_gives_the_same_market() {
        var one = new Market(7);
        var other = new Market(7);
        for (int number = 0; number < 10; number++) {
            assertThat(one.person(number)).isEqualTo(other.person(number));
            assertThat(one.posting(number)).isEqualTo(other.posting(number));
            assertThat(one.organization(number)).isEqualTo(other.organization(number));
        }
    }

    @Test
    void another_seed_gives_another_one() {
        assertThat(new Market(7).person(0)).isNotEqualTo(new Market(8).person(0));
    }

    @Test
    void people_and_openings_of_every_trade_say_enough() {
        var market = new Market(1);
        var titles = new HashSet<String>();
        for (int number = 0; number < 80; number++) {
            var person = market.person(number);
            assertThat(person.jobs()).isNotEmpty();
            assertThat(person.skills()).hasSizeGreaterThan(4).doesNotHaveDuplicates();
            assertThat(person.toString()).doesNotContain("%d", "null");
            var posting = market.posting(number);
            assertThat(posting.toString()).doesNotContain("%d", "null");
            titles.add(posting.get("title").toString());
        }
        assertThat(titles).hasSizeGreaterThan(2 * Trade.ALL.size());
        assertThat(IntStream.range(0, 10).mapToObj(market::organization)).doesNotHaveDuplicates();
    }
}
