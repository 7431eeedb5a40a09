package io.skillsync.journeys;

import io.skillsync.stack.PlatformFile;
import io.skillsync.stack.TestPlatform;

/// The running test platform, started once for all journeys of one run.
final class Stage {
    static final PlatformFile PLATFORM = TestPlatform.services();
    static final Surroundings HERE = Surroundings.test();
    static final Cast CAST = new Cast(HERE);

    private Stage() {}
}
