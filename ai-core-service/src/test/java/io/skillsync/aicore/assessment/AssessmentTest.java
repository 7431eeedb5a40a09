package io.skillsync.aicore.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skillsync.aicore.assessment.Assessment.AssessmentLevel;
import io.skillsync.aicore.assessment.AssessmentItem.ItemKind;
import io.skillsync.aicore.skill.SkillCategory;
import io.skillsync.aicore.skill.SkillTaxonomy;
import io.skillsync.kernel.Invalid;
import io.skillsync.kernel.RuleBroken;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AssessmentTest {
    private static final SkillTaxonomy TAXONOMY = SkillTaxonomy.shipped();
    private final AssessmentWriter writer = new AssessmentWriter(TAXONOMY);

    @ParameterizedTest
    @EnumSource(SkillCategory.class)
    void every_field_has_a_test_of_ten_items_with_one_right_answer_each(SkillCategory field) {
        var items = writer.write(field, 10, 3);
        assertThat(items).hasSize(10);
        assertThat(items)
                .allSatisfy(item -> assertThat(item.options()).hasSize(4).doesNotHaveDuplicates());
        assertThat(items.stream().map(AssessmentItem::text)).doesNotHaveDuplicates();
    }

    @Test
    void right_answers_follow_from_the_taxonomy_and_wrong_ones_do_not() {
        for (var item : writer.write(SkillCategory.FINANCE, 30, 9)) {
            var concept = TAXONOMY.normalise(item.skill()).orElseThrow();
            if (item.kind() == ItemKind.PREREQUISITE) {
                assertThat(concept.prerequisites()).contains(item.options().get(item.right()));
                assertThat(item.options().stream().filter(concept.prerequisites()::contains))
                        .hasSize(1);
            }
            if (item.kind() == ItemKind.OTHER_NAME) {
                assertThat(TAXONOMY.normalise(item.options().get(item.right()))).contains(concept);
            }
            if (item.kind() == ItemKind.ODD_ONE_OUT) {
                var strangers =
                        item.options().stream()
                                .filter(option ->
                                        TAXONOMY.normalise(option).orElseThrow().category()
                                                != SkillCategory.FINANCE);
                assertThat(strangers).containsExactly(item.options().get(item.right()));
            }
        }
    }

    @Test
    void the_same_seed_gives_the_same_test_and_another_seed_another() {
        assertThat(writer.write(SkillCategory.HEALTH, 10, 1))
                .isEqualTo(writer.write(SkillCategory.HEALTH, 10, 1));
        assertThat(writer.write(SkillCategory.HEALTH, 10, 1))
                .isNotEqualTo(writer.write(SkillCategory.HEALTH, 10, 2));
        var places =
                writer.write(SkillCategory.HEALTH, 30, 1).stream()
                        .map(AssessmentItem::right)
                        .collect(Collectors.toSet());
        assertThat(places).containsExactlyInAnyOrder(0, 1, 2, 3);
    }

    @Test
    void answers_are_scored_once() {
        var items = writer.write(SkillCategory.HEALTH, 10, 1);
        var test =
                Assessment.open(
                        new UUID(0, 1), new UUID(0, 2), SkillCategory.HEALTH, items, Instant.EPOCH);
        var all = test.answered(items.stream().map(AssessmentItem::right).toList());
        assertThat(all.results().orElseThrow().score()).isEqualTo(100);
        assertThat(all.results().orElseThrow().level()).isEqualTo(AssessmentLevel.ADVANCED);
        var none = test.answered(Collections.nCopies(10, -1)).results().orElseThrow();
        assertThat(none.score()).isZero();
        assertThat(none.wrong()).hasSize(10);
        assertThat(none.insights().getFirst()).startsWith("Look at these again");
        assertThatThrownBy(() -> all.answered(List.of())).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> test.answered(List.of(1))).isInstanceOf(Invalid.class);
    }
}
