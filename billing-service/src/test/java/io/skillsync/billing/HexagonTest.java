package io.skillsync.billing;

import io.skillsync.testkit.HexagonRules;
import org.junit.jupiter.api.Test;

class HexagonTest {
    @Test
    void the_service_keeps_the_shape_of_the_platform() {
        HexagonRules.of("io.skillsync.billing").check();
    }
}
