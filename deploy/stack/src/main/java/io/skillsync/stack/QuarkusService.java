package io.skillsync.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// One of the project's own services, run from the jars that its module built.
public final class QuarkusService implements Resource {
    private final Platform platform;
    private final String name;
    private final String module;
    private final int port;
    private final List<Resource> needs = new ArrayList<>();
    private final Map<String, String> environment = new TreeMap<>();

    /// Megabytes; measured under the journeys, where a service with database, Kafka and clients
    /// keeps 60 to 80 alive.
    private int heap = 112;

    private Path copy;

    QuarkusService(Platform platform, String name, String module, int port) {
        this.platform = platform;
        this.name = name;
        this.module = module;
        this.port = port;
    }

    QuarkusService needs(Resource... resources) {
        needs.addAll(List.of(resources));
        return this;
    }

    QuarkusService heap(int megabytes) {
        this.heap = megabytes;
        return this;
    }

    /// A database of its own, with the three roles that go with it.
    QuarkusService database(PostgresServer postgres, String database) {
        postgres.holds(database);
        needs.add(postgres);
        environment.put("SKILLSYNC_DB_ADDRESS", "localhost:" + postgres.port());
        environment.put("SKILLSYNC_DB_NAME", database);
        for (var role : List.of("owner", "service", "system")) {
            environment.put(
                    "SKILLSYNC_DB_%s_PASSWORD".formatted(role.toUpperCase(java.util.Locale.ROOT)),
                    platform.secrets().of(database + "_" + role));
        }
        return this;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public String url() {
        return "http://localhost:" + port;
    }

    @Override
    public List<Resource> needs() {
        return needs;
    }

    @Override
    public Launch prepare() throws IOException {
        var built = built();
        if (!Files.exists(built.resolve("quarkus-run.jar"))) {
            throw new Trouble(
                    "%s is not built: %s/target/quarkus-app/quarkus-run.jar is missing."
                            .formatted(name, module));
        }
        copy = copyOf(built);
        var command =
                Jvm.java(
                        heap,
                        64,
                        List.of(
                                "-XX:MaxMetaspaceSize=160m",
                                "-Xss512k",
                                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                                "--enable-native-access=ALL-UNNAMED",
                                "-jar",
                                copy.resolve("quarkus-run.jar").toString()));
        return Launch.of(copy, command)
                .with(platform.common())
                .with(environment)
                .with(
                        Map.of(
                                "QUARKUS_HTTP_HOST",
                                "127.0.0.1",
                                "QUARKUS_HTTP_PORT",
                                Integer.toString(port),
                                "SKILLSYNC_CLIENT_SECRET",
                                platform.clientSecret(name),
                                // Two arenas instead of eight a core: the C library keeps what
                                // threads free.
                                "MALLOC_ARENA_MAX",
                                "2"));
    }

    private Path built() {
        return platform.place().project().file(module).resolve("target/quarkus-app");
    }

    /// Named after its content, so that a new build is a new launch and an old process keeps its
    /// files.
    private Path copyOf(Path built) throws IOException {
        var target = copies().resolve(checksum(built));
        if (!Files.exists(target.resolve(".ready"))) {
            Servers.delete(target);
            Files.createDirectories(target);
            Servers.link(built, target);
            Files.createFile(target.resolve(".ready"));
        }
        return target;
    }

    private Path copies() {
        return platform.place().folder("services").resolve(name);
    }

    /// Healthy means that no process of an earlier build is left, which might still read its files.
    @Override
    public void furnish() throws IOException {
        try (var folders = Files.newDirectoryStream(copies())) {
            for (var folder : folders) {
                if (!folder.equals(copy)) {
                    Servers.delete(folder);
                }
            }
        }
    }

    /// The project's own classes by content; libraries by name and size, because a released jar
    /// never changes.
    private static String checksum(Path built) throws IOException {
        try (var files = Files.walk(built)) {
            var content = new Fingerprint();
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                var relative = built.relativize(file).toString();
                content.add(relative + Files.size(file));
                if (!relative.startsWith("lib/") || relative.contains("io.skillsync.")) {
                    content.add(Files.readAllBytes(file));
                }
            }
            return content.toString().substring(0, 16);
        }
    }

    @Override
    public boolean healthy() throws IOException, InterruptedException {
        return Probe.status(url() + "/q/health/ready") == 200;
    }
}
