package io.skillsync.aicore;

import io.quarkus.test.junit.QuarkusTest;
import io.skillsync.testkit.OpenApiContract;

@QuarkusTest
class OpenApiContractIT extends OpenApiContract {}
