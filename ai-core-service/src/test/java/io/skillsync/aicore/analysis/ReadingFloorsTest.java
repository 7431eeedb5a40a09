package io.skillsync.aicore.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.skillsync.aicore.analysis.ResumeReader.ReadingRequest;
import io.skillsync.aicore.analysis.sample.Sample;
import io.skillsync.aicore.analysis.sample.Samples;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The quality of the reader on documents of our own, which must not fall.
class ReadingFloorsTest {
    private static final List<Sample> SAMPLES = Samples.all();
    private static final ResumeReader READER = new LayoutResumeReader();
    private static final ReadingScore ALL = score(SAMPLES);

    @Test
    void there_are_enough_documents() {
        assertThat(SAMPLES).hasSizeGreaterThanOrEqualTo(30);
    }

    @ParameterizedTest
    @CsvSource({
        "name, 0.98",
        "email, 0.99",
        "phone, 0.97",
        "title, 0.92",
        "company, 0.92",
        "period, 0.95",
        "achievement, 0.92",
        "institution, 0.92",
        "degree, 0.90",
        "skill, 0.90"
    })
    void each_field_is_read_well(String field, double floor) {
        assertThat(ALL.of(field))
                .as("%s; misses: %s", field, ALL.misses())
                .isGreaterThanOrEqualTo(floor);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "docx", "html", "txt"})
    void each_format_is_read_well(String format) {
        var score =
                score(SAMPLES.stream().filter(sample -> sample.format().equals(format)).toList());
        assertThat(score.mean()).as(String.join("\n", score.misses())).isGreaterThanOrEqualTo(0.93);
    }

    private static ReadingScore score(List<Sample> samples) {
        var score = new ReadingScore();
        for (var sample : samples) {
            var reading =
                    READER.read(
                            new ReadingRequest(
                                    new UUID(0, 1),
                                    sample.content(),
                                    null,
                                    LocalDate.of(2026, 1, 1)));
            score.add(sample.name(), sample.truth(), reading.document());
        }
        return score;
    }
}
