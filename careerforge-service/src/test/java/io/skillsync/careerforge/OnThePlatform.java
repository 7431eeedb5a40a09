package io.skillsync.careerforge;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.skillsync.testkit.PlatformSlice;

/// All tests of this module that need servers share one slice of the test platform.
@QuarkusTestResource(
        value = PlatformSlice.class,
        initArgs = @ResourceArg(name = "database", value = "careerforge"))
@QuarkusTestResource(Neighbours.class)
class OnThePlatform {}
