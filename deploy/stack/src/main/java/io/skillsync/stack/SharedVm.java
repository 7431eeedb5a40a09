package io.skillsync.stack;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Runs several small server programs in one JVM, each behind a class loader of its own so that
/// their libraries do not meet. Arguments: `jar main-class argument… -- jar main-class argument…`.
final class SharedVm {
    private SharedVm() {}

    public static void main(String[] arguments) throws Exception {
        var program = new ArrayList<String>();
        for (var argument : arguments) {
            if (argument.equals("--")) {
                start(program);
                program.clear();
            } else {
                program.add(argument);
            }
        }
        start(program);
    }

    /// The loader stays open for as long as the program runs, which is as long as this process
    /// does.
    @SuppressWarnings("resource")
    private static void start(List<String> program)
            throws IOException, ReflectiveOperationException {
        var jar = Path.of(program.getFirst()).toUri().toURL();
        var loader = new URLClassLoader(new URL[] {jar}, ClassLoader.getPlatformClassLoader());
        Thread.currentThread().setContextClassLoader(loader);
        var main = loader.loadClass(program.get(1)).getMethod("main", String[].class);
        try {
            main.invoke(null, (Object) program.subList(2, program.size()).toArray(String[]::new));
        } catch (InvocationTargetException e) {
            e.getCause().printStackTrace();
            System.exit(1);
        }
    }
}
