package io.skillsync.careerforge;

import io.quarkus.test.junit.QuarkusTest;
import io.skillsync.testkit.OpenApiContract;

@QuarkusTest
class OpenApiContractIT extends OpenApiContract {}
