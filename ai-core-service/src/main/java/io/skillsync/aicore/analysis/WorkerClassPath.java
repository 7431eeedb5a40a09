package io.skillsync.aicore.analysis;

import java.io.File;
import java.nio.file.Path;

/// The class path that a worker starts with: that of this process, or the folders of a packaged
/// service.
final class WorkerClassPath {
    private static final String PACKAGED = "quarkus-run.jar";

    private WorkerClassPath() {}

    static String current() {
        return of(System.getProperty("java.class.path"));
    }

    static String of(String classPath) {
        if (!classPath.endsWith(PACKAGED)) {
            return classPath;
        }
        var home = Path.of(classPath).toAbsolutePath().getParent();
        return String.join(
                File.pathSeparator,
                home.resolve("app") + File.separator + "*",
                home.resolve("lib").resolve("main") + File.separator + "*",
                home.resolve("lib").resolve("boot") + File.separator + "*");
    }
}
