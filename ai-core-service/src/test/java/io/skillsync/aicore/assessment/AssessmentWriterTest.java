package io.skillsync.aicore.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skillsync.aicore.assessment.AssessmentItem.ItemKind;
import io.skillsync.aicore.skill.Concept;
import io.skillsync.aicore.skill.SkillCategory;
import io.skillsync.aicore.skill.SkillTaxonomy;
import io.skillsync.kernel.Invalid;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Every test of every field, over many seeds, is fair.
class AssessmentWriterTest {
    private static final int SEEDS = 12;
    private static final SkillTaxonomy TAXONOMY = SkillTaxonomy.shipped();
    private static final SkillGraph GRAPH = new SkillGraph(TAXONOMY);
    private static final AssessmentWriter WRITER = new AssessmentWriter(TAXONOMY);

    static List<SkillCategory> fields() {
        return WRITER.fields();
    }

    @Test
    void most_fields_have_a_test() {
        assertThat(fields())
                .hasSizeGreaterThanOrEqualTo(18)
                .contains(
                        SkillCategory.FRAMEWORK,
                        SkillCategory.DATA,
                        SkillCategory.HEALTH,
                        SkillCategory.FINANCE,
                        SkillCategory.TRADE);
    }

    @ParameterizedTest
    @MethodSource("fields")
    void exactly_one_option_is_right(SkillCategory field) {
        items(field)
                .forEach(item -> {
                    assertThat(item.options()).hasSize(4).doesNotHaveDuplicates();
                    var about = concept(item.subject());
                    for (var i = 0; i < 4; i++)
                        assertThat(isRight(item, about, item.options().get(i)))
                                .as("%s: %s", item.text(), item.options().get(i))
                                .isEqualTo(i == item.right());
                });
    }

    /// What the taxonomy says of an option, not what the writer meant.
    private static boolean isRight(AssessmentItem item, Concept about, String option) {
        var named = concept(option);
        return switch (item.kind()) {
            case BUILDS_ON -> GRAPH.restsOn(about, named);
            case LEADS_TO -> GRAPH.restsOn(named, about);
            case OTHER_NAME -> named.equals(about);
            case ODD_ONE_OUT -> !GRAPH.restsOn(named, about);
            case SELF_RATING, STATEMENT -> throw new IllegalStateException(item.text());
        };
    }

    @ParameterizedTest
    @MethodSource("fields")
    void no_option_gives_itself_away(SkillCategory field) {
        items(field)
                .forEach(item ->
                        assertThat(item.options())
                                .noneMatch(option -> LookAlike.of(option, item.subject()))
                                .filteredOn(
                                        option -> !option.equals(item.options().get(item.right())))
                                .noneMatch(option ->
                                        LookAlike.of(option, item.options().get(item.right()))));
    }

    @ParameterizedTest
    @MethodSource("fields")
    void wrong_options_come_from_the_fields_of_the_question_and_its_answer(SkillCategory field) {
        items(field)
                .forEach(item -> {
                    var fields =
                            List.of(
                                    concept(item.subject()).category(),
                                    concept(item.options().get(item.right())).category());
                    assertThat(item.options())
                            .allMatch(option -> fields.contains(concept(option).category()));
                });
    }

    @ParameterizedTest
    @MethodSource("fields")
    void no_test_repeats_a_question_or_a_right_answer(SkillCategory field) {
        for (var seed = 0; seed < SEEDS; seed++) {
            var test = WRITER.write(field, 30, seed);
            assertThat(test.stream().map(AssessmentItem::text)).doesNotHaveDuplicates();
            assertThat(
                            test.stream()
                                    .filter(item -> item.kind() != ItemKind.ODD_ONE_OUT)
                                    .map(item -> item.options().get(item.right())))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void who_always_takes_the_same_place_or_the_longest_option_only_guesses() {
        var items = fields().stream().flatMap(field -> items(field).stream()).toList();
        for (var place = 0; place < 4; place++) {
            var at = place;
            assertThat(share(items.stream().filter(item -> item.right() == at).count(), items))
                    .isBetween(0.22, 0.28);
        }
        var longest =
                items.stream()
                        .filter(item ->
                                IntStream.range(0, 4)
                                        .filter(i -> i != item.right())
                                        .allMatch(i ->
                                                item.options().get(i).length()
                                                        < item.options()
                                                                .get(item.right())
                                                                .length()))
                        .count();
        assertThat(share(longest, items)).isLessThan(0.36);
    }

    private static double share(long part, List<?> whole) {
        return part / (double) whole.size();
    }

    @Test
    void the_same_seed_gives_the_same_test_and_another_seed_another() {
        assertThat(WRITER.write(SkillCategory.HEALTH, 10, 1))
                .isEqualTo(WRITER.write(SkillCategory.HEALTH, 10, 1))
                .isNotEqualTo(WRITER.write(SkillCategory.HEALTH, 10, 2));
    }

    @Test
    void named_skills_are_asked_first_and_their_field_after() {
        var test = WRITER.write(List.of("Kubernetes", "k8s", "React"), 8, 5);
        assertThat(test).hasSize(8);
        assertThat(test.getFirst().subject()).isIn("Kubernetes", "React");
        assertThat(
                        test.stream()
                                .map(item -> concept(item.subject()).category())
                                .collect(Collectors.toSet()))
                .isSubsetOf(
                        SkillCategory.CLOUD,
                        SkillCategory.FRAMEWORK,
                        SkillCategory.PROGRAMMING_LANGUAGE,
                        SkillCategory.ENGINEERING,
                        SkillCategory.TOOL);
    }

    @Test
    void where_there_is_too_little_to_ask_the_fields_with_tests_are_named() {
        assertThatThrownBy(() -> WRITER.write(SkillCategory.LANGUAGE, 10, 1))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refusal -> {
                            assertThat(refusal.code()).isEqualTo("assessment.too-little");
                            assertThat(refusal.getMessage())
                                    .startsWith(
                                            "There is too little to ask about language for a test")
                                    .contains("HEALTH");
                        });
        assertThatThrownBy(() -> WRITER.write(List.of("Zzyzx weaving"), 10, 1))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refusal ->
                                assertThat(refusal.code()).isEqualTo("assessment.unknown-skill"));
        for (var size : new int[] {4, 31})
            assertThatThrownBy(() -> WRITER.write(SkillCategory.HEALTH, size, 1))
                    .isInstanceOf(Invalid.class);
    }

    @ParameterizedTest
    @CsvSource({
        "Discounted cash flow, DCF, true",
        "Visual Basic, VB6, true",
        "Anesthesia, Anaesthesia, true",
        "Cybersecurity, Cyber security, true",
        "Educational technology, EdTech, true",
        "Radiology, Radiography, true",
        "Financial analysis, Financial modeling, true",
        "Mergers and acquisitions, Lean and agile, false",
        "Cryptography, Encryption, true",
        "Cooking, Baking, false",
        "Masonry, Bricklaying, false"
    })
    void names_that_look_alike_give_each_other_away(String one, String other, boolean alike) {
        assertThat(LookAlike.of(one, other)).isEqualTo(alike);
        assertThat(LookAlike.of(other, one)).isEqualTo(alike);
    }

    private static Concept concept(String name) {
        return TAXONOMY.normalise(name).orElseThrow(() -> new AssertionError(name));
    }

    private static final Map<SkillCategory, List<AssessmentItem>> ITEMS =
            new EnumMap<>(SkillCategory.class);

    private static List<AssessmentItem> items(SkillCategory field) {
        return ITEMS.computeIfAbsent(
                field,
                _ ->
                        IntStream.range(0, SEEDS)
                                .mapToObj(seed -> WRITER.write(field, 30, seed))
                                .flatMap(List::stream)
                                .toList());
    }
}
