package io.skillsync.search;

import io.quarkus.test.common.QuarkusTestResource;
import io.skillsync.testkit.PlatformSlice;

/// All tests of this module that need servers share one slice of the test platform.
@QuarkusTestResource(PlatformSlice.class)
@QuarkusTestResource(StandIns.class)
class OnThePlatform {}
