package io.skillsync.aicore;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.skillsync.testkit.PlatformSlice;

/// All tests of this module that need servers share one slice of the test platform, and one
/// stand-in for the services next door.
@QuarkusTestResource(
        value = PlatformSlice.class,
        initArgs = @ResourceArg(name = "database", value = "aicore"))
@QuarkusTestResource(NextDoor.class)
class OnThePlatform {}
