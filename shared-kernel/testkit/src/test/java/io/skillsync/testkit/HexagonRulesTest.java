package io.skillsync.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A rule that cannot fail does not count: each has a fixture on which it goes red.
class HexagonRulesTest {
    /// Rule by the package below `wrong` that breaks it.
    private static final Map<String, String> FIXTURES =
            Map.of(
                    "inside", "inside",
                    "sides", "sides",
                    "foreign-adapters", "foreign",
                    "cycles", "cycles",
                    "rows", "rows",
                    "transactions", "transactions",
                    "time", "time",
                    "waiting", "waiting",
                    "names", "names",
                    "endpoints", "endpoints");

    @Test
    void every_rule_has_a_fixture() {
        assertThat(HexagonRules.of("io.skillsync.any").names())
                .containsExactlyInAnyOrderElementsOf(FIXTURES.keySet());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_rule_goes_red_on_its_fixture(String rule) {
        var service = "io.skillsync.testkit.wrong." + FIXTURES.get(rule);
        var classes = new ClassFileImporter().importPackages(service);
        assertThat(classes).isNotEmpty();
        assertThatThrownBy(() -> HexagonRules.of(service).check(rule, classes))
                .isInstanceOf(AssertionError.class);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_rule_is_content_with_a_slice_that_keeps_it(String rule) {
        var service = "io.skillsync.testkit.right";
        var classes = new ClassFileImporter().importPackages(service);
        assertThat(classes).isNotEmpty();
        HexagonRules.of(service).check(rule, classes);
    }

    @Test
    void nothing_to_check_is_a_mistake() {
        assertThatThrownBy(() -> HexagonRules.of("io.skillsync.nowhere").check())
                .isInstanceOf(IllegalStateException.class);
    }

    static java.util.Set<String> rules() {
        return FIXTURES.keySet();
    }
}
