package io.skillsync.aicore.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhonesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Phone: (555) 123-4567 | (555) 123-4567",
                "tel. +49 711 5550 198, Stuttgart | +49 711 5550 198",
                "+1-555-0123 | +1-555-0123",
                "call 0161 496 0345 | 0161 496 0345",
                "Mobile 214.555.0147 | 214.555.0147",
            })
    void a_number_is_given_as_it_is_written(String text, String written) {
        assertThat(Phones.find(text, "US").text()).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2010 - 2014",
                "01/2019 - 03/2020",
                "GPA 3.85",
                "raised 1,200,000 dollars",
                "2018-09-01 2020-06-30"
            })
    void dates_and_amounts_are_no_numbers(String text) {
        assertThat(Phones.find(text, "US")).isNull();
    }

    @Test
    void the_standard_form_needs_the_region() {
        assertThat(Phones.e164("0711 5550198", "DE")).isEqualTo("+497115550198");
        assertThat(Phones.e164("+46 70 174 06 35", "US")).isEqualTo("+46701740635");
    }

    @Test
    void the_region_is_guessed_from_the_place() {
        assertThat(Phones.region("Bristol, UK")).isEqualTo("GB");
        assertThat(Phones.region("San Francisco, CA")).isEqualTo("US");
        assertThat(Phones.region("Gothenburg, Sweden")).isEqualTo("SE");
        assertThat(Phones.region(null)).isEqualTo("US");
    }
}
