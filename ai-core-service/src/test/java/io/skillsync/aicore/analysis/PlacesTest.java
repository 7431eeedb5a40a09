package io.skillsync.aicore.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlacesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Boston, MA",
                "Kraków, Poland",
                "San Francisco, California, US",
                "Melbourne",
                "Chennai, Tamil Nadu (IN)",
                "Remote",
                "Bristol, UK",
                "90210 Beverly Hills, CA"
            })
    void places_are_known(String text) {
        assertThat(Places.score(text)).isGreaterThanOrEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Senior Software Engineer",
                "TechCorp Inc",
                "Led a team of five",
                "react, redux",
                ""
            })
    void other_texts_are_none(String text) {
        assertThat(Places.score(text)).isLessThan(2);
    }
}
