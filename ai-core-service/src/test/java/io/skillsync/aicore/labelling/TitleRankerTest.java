package io.skillsync.aicore.labelling;

import static org.assertj.core.api.Assertions.assertThat;

import io.skillsync.aicore.embedding.WordBagEmbedder;
import java.util.List;
import org.junit.jupiter.api.Test;

class TitleRankerTest {
    private static final TitleWords WORDS =
            TitleWords.of(
                    List.of(
                            "# comment",
                            "",
                            "sr\t-",
                            "urgent\t-",
                            "vet\tveterinarian",
                            "bee man\tbeekeeper | apiary worker",
                            "qa/qc\tquality inspector",
                            "intern\t+assistant"));

    @Test
    void the_longest_phrase_is_read_and_noise_is_left_out() {
        assertThat(WORDS.read("URGENT: Sr. Bee Man (North)"))
                .isEqualTo(
                        new TitleWords.Reading(
                                "beekeeper north", List.of("beekeeper", "apiary worker")));
    }

    @Test
    void a_slash_separates_unless_the_whole_is_known() {
        assertThat(WORDS.read("QA/QC").text()).isEqualTo("quality inspector");
        assertThat(WORDS.read("vet/groom").text()).isEqualTo("veterinarian groom");
    }

    @Test
    void a_meaning_that_says_too_little_is_not_tried_alone() {
        assertThat(WORDS.read("Vet intern"))
                .isEqualTo(
                        new TitleWords.Reading("veterinarian assistant", List.of("veterinarian")));
    }

    @Test
    void a_title_of_noise_alone_stays_as_it_is() {
        assertThat(WORDS.read("Urgent!").text()).isEqualTo("urgent");
    }

    @Test
    void an_occupation_is_found_by_what_the_title_means() {
        var index =
                LabelIndex.of(
                        List.of("bee inspector", "beekeeper", "man with a van", "veterinarian"),
                        List.of(new Voice(new WordBagEmbedder(), 1)),
                        KeptVectors.NONE);
        var ranker = new TitleRanker(index, WORDS);
        assertThat(ranker.rank("Sr Bee Man", 2))
                .extracting(ScoredLabel::label)
                .contains("beekeeper");
        assertThat(ranker.rank("VET", 1))
                .extracting(ScoredLabel::label)
                .containsExactly("veterinarian");
        assertThat(ranker.rank(" – ", 3)).isEmpty();
    }

    @Test
    void the_shipped_vocabulary_reads_abbreviations_and_everyday_names() {
        var words = TitleWords.shipped();
        assertThat(words.read("Sr. RN").text()).isEqualTo("registered nurse");
        assertThat(words.read("HR Mgr").text()).isEqualTo("human resources manager");
        assertThat(words.read("Pemandu").text()).isEqualTo("driver");
        assertThat(words.read("Software Engineer").meanings())
                .containsExactly("software developer");
    }
}
