package io.skillsync.careerforge.resume.adapter.out.inspection;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The class path of the worker, taken from the service's own: a packaged service is one jar that
/// knows the others by its folders, a service under development is a list of folders and jars.
final class WorkerClassPath {
    /// What the worker really uses: fewer jars make a quicker start, and without the service's log
    /// manager there is none to set up.
    private static final Pattern NEEDED =
            Pattern.compile(
                    "careerforge.*|.*(pdfbox|pdfbox-io|fontbox|tika-core|poi|slf4j-api|log4j-api"
                            + "|jboss-logging|commons-(io|compress|codec|lang3|collections4|math3"
                            + "|logging))-\\d.*");

    private WorkerClassPath() {}

    static String find() throws IOException {
        return of(System.getProperty("java.class.path"));
    }

    static String of(String own) throws IOException {
        var jars = own.endsWith("quarkus-run.jar") ? packaged(Path.of(own)) : listed(own);
        return String.join(File.pathSeparator, jars);
    }

    private static List<String> packaged(Path runner) throws IOException {
        var home = runner.toAbsolutePath().getParent();
        var jars = Stream.<String>builder();
        for (var folder : List.of("app", "lib/main", "lib/boot"))
            try (var files = Files.list(home.resolve(folder)).sorted()) {
                files.map(Path::toString).filter(WorkerClassPath::needed).forEach(jars::add);
            }
        return jars.build().toList();
    }

    /// A launcher's own jar stands for a class path that it holds inside, so a list without the PDF
    /// reader is taken as it is.
    private static List<String> listed(String own) {
        var all = List.of(own.split(Pattern.quote(File.pathSeparator)));
        var few = all.stream().filter(WorkerClassPath::needed).collect(Collectors.toList());
        return few.stream().anyMatch(jar -> jar.contains("pdfbox")) ? few : all;
    }

    private static boolean needed(String jar) {
        var path = Path.of(jar);
        return Files.isDirectory(path) || NEEDED.matcher(path.getFileName().toString()).matches();
    }
}
