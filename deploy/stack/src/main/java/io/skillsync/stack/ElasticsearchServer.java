package io.skillsync.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// One Elasticsearch node. It refuses root and leaves its launcher, so its process id comes from a
/// file.
public final class ElasticsearchServer implements Resource {
    private final Place place;
    private final Servers servers;
    private final int port;
    private final int transportPort;

    ElasticsearchServer(Place place, Servers servers, int port, int transportPort) {
        this.place = place;
        this.servers = servers;
        this.port = port;
        this.transportPort = transportPort;
    }

    @Override
    public String name() {
        return "elasticsearch";
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public List<Integer> ports() {
        return List.of(port, transportPort);
    }

    @Override
    public String url() {
        return "http://localhost:" + port;
    }

    @Override
    public Duration patience() {
        return Duration.ofSeconds(180);
    }

    @Override
    public Launch prepare() throws IOException, InterruptedException {
        var home = home();
        var folder = place.folder("elasticsearch");
        var config = Files.createDirectories(folder.resolve("config"));
        Files.createDirectories(folder.resolve("data"));
        Files.createDirectories(folder.resolve("tmp"));
        var settings = settings(folder);
        Files.writeString(config.resolve("elasticsearch.yml"), settings);
        Files.writeString(config.resolve("jvm.options"), JVM_OPTIONS);
        Files.writeString(config.resolve("log4j2.properties"), LOGGING);
        OtherUser.own(folder);
        logFile();
        var pidFile = folder.resolve("tmp/pid");
        return Launch.of(
                        folder,
                        List.of(
                                home.resolve("bin/elasticsearch").toString(),
                                "-d",
                                "-p",
                                pidFile.toString()))
                .with(
                        Map.of(
                                "ES_JAVA_HOME", Jvm.home().toString(),
                                "ES_PATH_CONF", config.toString(),
                                "ES_TMPDIR", folder.resolve("tmp").toString()))
                .reading(settings, JVM_OPTIONS, LOGGING)
                .asOtherUser()
                .leavingItsPidIn(pidFile);
    }

    /// The server with the project's plugin in it; a rebuilt plugin has a folder of its own.
    private Path home() throws IOException, InterruptedException {
        var built = place.project().file("deploy/elasticsearch-analysis/target");
        var jar = built.resolve("skillsync-analysis.jar");
        if (!Files.exists(jar)) {
            throw new Trouble(
                    "The analysis plugin is missing in %s: build deploy/elasticsearch-analysis first."
                            .formatted(built));
        }
        return servers.unpacked(
                "elasticsearch",
                Fingerprint.of(Files.readAllBytes(jar)),
                folder -> {
                    var plugin =
                            Files.createDirectories(folder.resolve("plugins/skillsync-analysis"));
                    Files.copy(jar, plugin.resolve(jar.getFileName()));
                    for (var file :
                            List.of(
                                    "named_components.json",
                                    "stable-plugin-descriptor.properties")) {
                        Files.copy(built.resolve("classes").resolve(file), plugin.resolve(file));
                    }
                });
    }

    /// The server writes its log itself, as the user that it runs under.
    private void logFile() throws IOException {
        var log = place.log(name());
        Files.createDirectories(log.getParent());
        if (!Files.exists(log)) {
            Files.createFile(log);
        }
        OtherUser.own(log);
    }

    private String settings(Path folder) {
        return """
        cluster.name: skillsync
        node.name: %1$s
        discovery.type: single-node
        network.host: 127.0.0.1
        http.port: %2$d
        transport.port: %3$d
        path.data: %4$s/data
        path.logs: %5$s
        # The node is reachable from this machine alone.
        xpack.security.enabled: false
        # A laptop's disk is often fuller than a cluster's may be.
        cluster.routing.allocation.disk.threshold_enabled: false
        # Test modules make indices of their own.
        cluster.max_shards_per_node: 3000
        """
                .formatted(
                        place.name(), port, transportPort, folder, place.log(name()).getParent());
    }

    /// 320 MB of heap hold some 100,000 postings with vectors; the vectors themselves lie in the
    /// page cache.
    private static final String JVM_OPTIONS =
            """
            -Xms128m
            -Xmx320m
            -XX:+UseSerialGC
            -XX:TieredStopAtLevel=1
            -XX:ReservedCodeCacheSize=96m
            -XX:-UsePerfData
            -Djava.io.tmpdir=${ES_TMPDIR}
            --add-modules=jdk.incubator.vector
            -Dorg.apache.lucene.store.defaultReadAdvice=normal
            -Dorg.apache.lucene.store.MMapDirectory.sharedArenaMaxPermits=1
            -XX:+ExitOnOutOfMemoryError
            """;

    private static final String LOGGING =
            """
            status = error
            appender.file.type = File
            appender.file.name = file
            appender.file.fileName = ${sys:es.logs.base_path}/elasticsearch.log
            appender.file.append = true
            appender.file.layout.type = PatternLayout
            appender.file.layout.pattern = %d{ISO8601} %-5p %c{1.} %m%n
            rootLogger.level = info
            rootLogger.appenderRef.file.ref = file
            """;

    @Override
    public boolean healthy() throws IOException, InterruptedException {
        return Probe.status(url() + "/_cluster/health?wait_for_status=yellow&timeout=1s") == 200;
    }
}
