package io.skillsync.aicore.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skillsync.aicore.analysis.ResumeReader.ReadingRequest;
import io.skillsync.aicore.analysis.sample.GeneratedPeople;
import io.skillsync.aicore.document.UnreadableDocument;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class JsonResumeTest {
    @Test
    void what_is_written_comes_back_as_it_was() {
        for (var seed = 0; seed < 300; seed++) {
            var person = GeneratedPeople.person(seed);

            assertThat(JsonResume.read(JsonResumeWriter.write(person)))
                    .as("seed %d", seed)
                    .isEqualTo(person);
        }
    }

    @Test
    void documents_of_others_are_read() {
        var json =
                """
                {"basics": {"name": "Ida Borg", "label": "Welder", "url": "https://ida.example", "location": {"city": "Oslo", "countryCode": "NO"},
                  "profiles": [{"network": "GitHub", "url": "https://github.com/ida"}]},
                 "work": [{"company": "Fjord Yards", "position": "Welder", "startDate": "2019-02", "highlights": ["Welded hulls"]}],
                 "education": [{"institution": "Oslo Trade School", "studyType": "Diploma", "area": "Welding", "endDate": "2018"}],
                 "skills": [{"name": "Welding", "level": "Master", "keywords": ["TIG", "MIG"]}]}
                """;

        var read = JsonResume.read(json.getBytes(StandardCharsets.UTF_8));

        assertThat(read.basics().location()).isEqualTo("Oslo, NO");
        assertThat(read.basics().links())
                .containsExactly("https://ida.example", "https://github.com/ida");
        assertThat(read.experiences().getFirst().company()).isEqualTo("Fjord Yards");
        assertThat(read.experiences().getFirst().current()).isNull();
        assertThat(read.educations().getFirst().current()).isFalse();
        assertThat(read.skills())
                .extracting(ResumeDocument.ResumeSkill::name)
                .containsExactly("TIG", "MIG");
    }

    @Test
    void the_reader_takes_it_over_with_a_row_for_each_field() {
        var person = GeneratedPeople.person(7);
        var content = JsonResumeWriter.write(person);

        var reading =
                new LayoutResumeReader()
                        .read(
                                new ReadingRequest(
                                        new UUID(0, 1),
                                        content,
                                        "application/json",
                                        LocalDate.EPOCH));

        assertThat(reading.document()).isEqualTo(person);
        assertThat(reading.fields())
                .anyMatch(field -> field.path().equals("basics.name") && field.confidence() > 0.9);
    }

    @Test
    void other_json_is_refused() {
        assertThatThrownBy(() -> JsonResume.read("{\"a\": 1}".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnreadableDocument.class);
        assertThatThrownBy(() -> JsonResume.read("{\"basics\": ".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnreadableDocument.class);
    }
}
