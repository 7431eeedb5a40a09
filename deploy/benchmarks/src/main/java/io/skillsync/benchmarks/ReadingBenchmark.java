package io.skillsync.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.skillsync.aicore.analysis.LayoutResumeReader;
import io.skillsync.aicore.analysis.ResumeReader;
import io.skillsync.aicore.analysis.ResumeReader.ReadingRequest;
import io.skillsync.benchmarks.Turns.Side;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// P10: a two-page resume to structured JSON in a warm process, and as a process of its own,
/// against `pdftotext -layout` as a process, which gives text and no structure.
///
/// Arguments: PDF files to read; two pages that it writes itself where none are given.
final class ReadingBenchmark {
    private static final int PAIRS = 7;
    private static final int FILES = 20;
    private static final int WARM_UP = 300;
    private static final int TIMED = 1000;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

    private static final ResumeReader READER = new LayoutResumeReader();
    private static final ObjectMapper JSON = new ObjectMapper();

    private ReadingBenchmark() {}

    public static void main(String[] args) throws Exception {
        if (args.length == 2 && args[0].equals("--once")) {
            System.out.println(json(Path.of(args[1])).length());
            return;
        }
        var files = args.length == 0 ? written() : Arrays.stream(args).map(Path::of).toList();
        for (var i = 0; i < WARM_UP; i++) {
            json(files.get(i % files.size()));
        }
        Side warm =
                () -> {
                    for (var file : files) {
                        json(file);
                    }
                    return files.size();
                };
        Side poppler =
                () -> each(files, file -> List.of("pdftotext", "-layout", file.toString(), "-"));
        Turns.take(PAIRS, warm, poppler).print("warm reader", "ours", "pdftotext", "files");
        if (runs(List.of("pdf2txt", "--version"))) {
            var one = files.subList(0, 1);
            Side miner = () -> each(one, file -> List.of("pdf2txt", file.toString()));
            Side again = () -> once(() -> json(one.getFirst()));
            Turns.take(PAIRS, again, miner).print("warm reader", "ours", "pdfminer", "files");
        }
        Side process = () -> each(files.subList(0, 1), ReadingBenchmark::own);
        Side other =
                () ->
                        each(
                                files.subList(0, 1),
                                file -> List.of("pdftotext", "-layout", file.toString(), "-"));
        Turns.take(PAIRS, process, other).print("a process a file", "ours", "pdftotext", "files");
        percentiles(files);
    }

    private static String json(Path file) throws IOException {
        var request =
                new ReadingRequest(
                        new UUID(0, 1), Files.readAllBytes(file), "application/pdf", TODAY);
        return JSON.writeValueAsString(READER.read(request).document());
    }

    private static List<Path> written() throws IOException {
        var folder = Files.createTempDirectory("two-pages");
        var files = new ArrayList<Path>();
        for (var i = 0; i < FILES; i++) {
            var file = folder.resolve(i + ".pdf");
            Files.write(file, TwoPages.pdf(i));
            file.toFile().deleteOnExit();
            files.add(file);
        }
        folder.toFile().deleteOnExit();
        return files;
    }

    private interface Command {
        List<String> of(Path file);
    }

    private interface Reading {
        String json() throws IOException;
    }

    private static int once(Reading reading) throws IOException {
        return reading.json().isEmpty() ? 0 : 1;
    }

    private static int each(List<Path> files, Command command) throws Exception {
        for (var file : files) {
            if (!runs(command.of(file))) {
                throw new IllegalStateException(command.of(file) + " failed.");
            }
        }
        return files.size();
    }

    private static boolean runs(List<String> command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException absent) {
            return false;
        }
    }

    /// This program, for one file.
    private static List<String> own(Path file) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                ReadingBenchmark.class.getName(),
                "--once",
                file.toString());
    }

    private static void percentiles(List<Path> files) throws IOException {
        var nanos = new long[TIMED];
        for (var i = 0; i < TIMED; i++) {
            var start = System.nanoTime();
            json(files.get(i % files.size()));
            nanos[i] = System.nanoTime() - start;
        }
        System.out.printf(
                Locale.ROOT,
                "warm, one file: p50 %.1f ms, p95 %.1f ms, p99 %.1f ms%n",
                Turns.percentile(nanos, 0.5),
                Turns.percentile(nanos, 0.95),
                Turns.percentile(nanos, 0.99));
    }
}
