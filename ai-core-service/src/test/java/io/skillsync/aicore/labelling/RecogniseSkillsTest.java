package io.skillsync.aicore.labelling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.skillsync.aicore.embedding.CachedEmbedder;
import io.skillsync.aicore.embedding.adapter.out.DjlEmbedder;
import io.skillsync.aicore.labelling.RecognisedSkill.RecognisedBy;
import io.skillsync.aicore.skill.Concept;
import io.skillsync.aicore.skill.SkillCategory;
import io.skillsync.aicore.skill.SkillTaxonomy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// Runs the model of the distribution over sentences of our own (`meanings.tsv`).
class RecogniseSkillsTest {
    private static final DjlEmbedder MODEL = DjlEmbedder.load(2);
    private static final RecogniseSkills RECOGNISE =
            new RecogniseSkills(
                    SkillTaxonomy.shipped(), new CachedEmbedder(MODEL, 5000), KeptVectors.NONE);

    private record Example(String sentence, Set<String> meant) {}

    @AfterAll
    static void closes() {
        MODEL.close();
    }

    @Test
    void what_is_named_is_found_where_it_stands_and_how() {
        var text = "Built services in Java;\nran them on k8s.";
        var mentions = RECOGNISE.in(text).mentions();
        assertThat(mentions)
                .extracting(mention -> mention.concept().name(), RecognisedSkill::by)
                .contains(
                        tuple("Java", RecognisedBy.NAME), tuple("Kubernetes", RecognisedBy.ALIAS));
        assertThat(mentions)
                .allSatisfy(mention ->
                        assertThat(text.substring(mention.start(), mention.end()))
                                .isEqualTo(mention.written()));
    }

    @Test
    void what_is_meant_is_found_with_the_words_that_say_it() {
        var text = "About me.  For ten years I drove a lorry across Europe.";
        var mentions = RECOGNISE.in(text).mentions();
        assertThat(mentions).hasSize(1);
        var driving = mentions.getFirst();
        assertThat(driving.concept().name()).isEqualTo("Truck driving");
        assertThat(driving.by()).isEqualTo(RecognisedBy.MEANING);
        assertThat(text.substring(driving.start(), driving.end()))
                .isEqualTo(driving.written())
                .contains("drove a lorry");
        assertThat(driving.closeness()).isBetween(0.6, 1.0);
    }

    @Test
    void finds_are_right_more_often_than_four_times_in_five() {
        var found = 0;
        var right = 0;
        for (var example : examples()) {
            for (var mention : meant(example.sentence())) {
                found++;
                if (example.meant().contains(mention.concept().name())) right++;
            }
        }
        assertThat(right).as("right ones").isGreaterThanOrEqualTo(10);
        assertThat(right / (double) found).as("share of right ones").isGreaterThanOrEqualTo(0.8);
    }

    @Test
    void sentences_without_a_skill_hardly_ever_mean_one() {
        var without = examples().stream().filter(example -> example.meant().isEmpty()).toList();
        assertThat(without).hasSizeGreaterThanOrEqualTo(90);
        assertThat(without.stream().filter(example -> !meant(example.sentence()).isEmpty()))
                .hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void the_longest_text_of_one_word_ends_quickly() {
        assertThat(RECOGNISE.in("a.".repeat(10_000)).mentions()).isEmpty();
        assertThat(RECOGNISE.in("\n".repeat(20_000)).mentions()).isEmpty();
    }

    @Test
    void a_taxonomy_that_grows_is_recognised_anew() {
        var small = SkillTaxonomy.of(List.of("Falconry\tAGRICULTURE\tBirds of prey\t"), "");
        var recognise = new RecogniseSkills(small, MODEL, KeptVectors.NONE);
        var before = recognise.in("Trained hawks for airports").taxonomy();
        var more =
                small.with(
                        List.of(
                                new Concept(
                                        "Juggling", SkillCategory.MEDIA, List.of(), List.of())));
        var after = new RecogniseSkills(more, MODEL, KeptVectors.NONE).in("Juggling");
        assertThat(after.taxonomy()).isNotEqualTo(before);
        assertThat(after.mentions())
                .extracting(mention -> mention.concept().name())
                .containsExactly("Juggling");
    }

    private static List<RecognisedSkill> meant(String sentence) {
        return RECOGNISE.in(sentence).mentions().stream()
                .filter(mention -> mention.by() == RecognisedBy.MEANING)
                .toList();
    }

    private static List<Example> examples() {
        try (var in = RecogniseSkillsTest.class.getResourceAsStream("/labelling/meanings.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(row ->
                            new Example(
                                    row[0],
                                    row.length < 2 ? Set.of() : Set.of(row[1].split("\\|"))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
