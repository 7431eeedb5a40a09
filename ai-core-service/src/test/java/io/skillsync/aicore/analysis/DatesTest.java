package io.skillsync.aicore.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2021 – present | 2021 | | true",
                "03/2019 - 11/2020 | 2019-03 | 2020-11 | false",
                "Sept. '18 – May '20 | 2018-09 | 2020-05 | false",
                "since 2020 | 2020 | | true",
                "seit März 2019 | 2019-03 | | true",
                "Jan - Mar 2020 | 2020-01 | 2020-03 | false",
                "2019-05-01 to 2020-06-30 | 2019-05-01 | 2020-06-30 | false",
                "January 2017 to date | 2017-01 | | true",
                "août 2015 – février 2018 | 2015-08 | 2018-02 | false",
                "enero de 2016 - actualidad | 2016-01 | | true",
                "10/2012 – heute | 2012-10 | | true",
                "2010 - 14 | 2010 | 2014 | false",
                "2019/20 | 2019 | 2020 | false",
                "1 March 2014 - 30 June 2016 | 2014-03-01 | 2016-06-30 | false",
                "March 3, 2014 | 2014-03-03 | |",
                "2015年4月 - 2018年3月 | 2015-04 | 2018-03 | false",
                "Summer 2019 | 2019-06 | |",
                "Q3 2020 | 2020-07 | |",
                "expected 2026 | | 2026 |",
                "01.09.2011 bis 31.08.2014 | 2011-09-01 | 2014-08-31 | false",
            })
    void people_write_dates_in_many_forms(String text, String start, String end, Boolean current) {
        var span = Dates.first(text);

        assertThat(span.start()).isEqualTo(start);
        assertThat(span.end()).isEqualTo(end);
        assertThat(span.current()).isEqualTo(current);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "served 2000 guests+",
                "$2,019 saved",
                "room 20195",
                "no digits here",
                "version 3.2010.1",
                "50,000 users"
            })
    void numbers_are_no_dates(String text) {
        assertThat(Dates.find(text).stream().filter(DateSpan::range)).isEmpty();
    }

    @Test
    void a_line_of_nothing_but_dates_is_told_from_a_sentence() {
        assertThat(Dates.mostlyDates("Mar 2019 – Present (2 yrs)")).isTrue();
        assertThat(Dates.mostlyDates("In 2019 the team grew to twelve people")).isFalse();
    }

    @Test
    void the_place_of_a_period_is_known() {
        var text = "Baker, Golden Crust, 2015 – 2018, Leeds";

        var span = Dates.first(text);

        assertThat(text.substring(span.from(), span.to())).isEqualTo("2015 – 2018");
    }
}
