package io.skillsync.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;

/// One Kafka node that is broker and controller in one (KRaft), formatted once.
public final class KafkaServer implements Resource {
    private final Place place;
    private final Servers servers;
    private final int port;
    private final int controllerPort;
    private String topics = "";

    KafkaServer(Place place, Servers servers, int port, int controllerPort) {
        this.place = place;
        this.servers = servers;
        this.port = port;
        this.controllerPort = controllerPort;
    }

    /// Topics are created from this file, never by a first message: a mistyped name is an error.
    KafkaServer topics(String file) {
        this.topics = file;
        return this;
    }

    @Override
    public String name() {
        return "kafka";
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public List<Integer> ports() {
        return List.of(port, controllerPort);
    }

    @Override
    public String url() {
        return "localhost:" + port;
    }

    @Override
    public Launch prepare() throws IOException, InterruptedException {
        var folder = place.folder("kafka");
        var data = folder.resolve("data");
        var settings = settings(data);
        var file = Files.writeString(folder.resolve("server.properties"), settings);
        var classPath = classPath();
        if (!Files.exists(data.resolve("meta.properties"))) {
            format(folder, classPath, file);
        }
        // 192 MB of heap: the cleaner's buffer of 16 MB, a few hundred partitions, batches of
        // kilobytes.
        var arguments = new ArrayList<>(logging());
        arguments.addAll(List.of("-cp", classPath, "kafka.Kafka", file.toString()));
        return Launch.of(folder, Jvm.java(192, 64, arguments)).reading(settings);
    }

    private void format(Path folder, String classPath, Path file)
            throws IOException, InterruptedException {
        Servers.delete(folder.resolve("data"));
        OsProcess.run(
                Launch.of(
                        folder,
                        Jvm.java(
                                128,
                                64,
                                List.of(
                                        "-cp",
                                        classPath,
                                        "kafka.tools.StorageTool",
                                        "format",
                                        "--standalone",
                                        "-t",
                                        "c2tpbGxzeW5jLWxvY2Fs",
                                        "-c",
                                        file.toString()))),
                Duration.ofSeconds(60));
    }

    /// The broker's jars, out of reach of a later build.
    private String classPath() throws IOException, InterruptedException {
        var built = place.project().file("deploy/kafka/target/lib");
        if (!Files.isDirectory(built)) {
            throw new Trouble(
                    "The Kafka server is missing in %s: build deploy/kafka first."
                            .formatted(built));
        }
        return servers.copied("kafka", built) + "/*";
    }

    private String settings(Path data) {
        return """
        process.roles=broker,controller
        node.id=1
        controller.quorum.bootstrap.servers=127.0.0.1:%2$d
        controller.listener.names=CONTROLLER
        listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
        advertised.listeners=PLAINTEXT://localhost:%1$d,CONTROLLER://127.0.0.1:%2$d
        listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
        log.dirs=%3$s
        # Tests use topics behind prefixes of their own, which no file lists.
        auto.create.topics.enable=%4$s
        num.partitions=3
        # One node holds the only copy.
        offsets.topic.replication.factor=1
        offsets.topic.num.partitions=3
        transaction.state.log.replication.factor=1
        transaction.state.log.min.isr=1
        transaction.state.log.num.partitions=3
        share.coordinator.state.topic.replication.factor=1
        share.coordinator.state.topic.min.isr=1
        share.coordinator.state.topic.num.partitions=3
        # A group of one member need not wait for a second one.
        group.initial.rebalance.delay.ms=0
        # A killed consumer is replaced after 10 s instead of 45.
        group.consumer.session.timeout.ms=45000
        group.min.session.timeout.ms=6000
        num.network.threads=2
        num.io.threads=4
        # The default of 128 MB is taken from the heap at the start.
        log.cleaner.dedupe.buffer.size=16777216
        # Events are kept for 30 days, so that a new projection can be built from them.
        log.retention.hours=720
        """
                .formatted(port, controllerPort, data, place.disposable());
    }

    private static List<String> logging() {
        return List.of(
                "-Dorg.slf4j.simpleLogger.showDateTime=true",
                "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd'T'HH:mm:ss.SSSXXX",
                "-Dorg.slf4j.simpleLogger.showShortLogName=true",
                "-Dorg.slf4j.simpleLogger.log.kafka.server.KafkaConfig=warn",
                "-Dorg.slf4j.simpleLogger.log.org.apache.kafka.common.config=warn");
    }

    @Override
    public boolean healthy() throws Exception {
        if (!Probe.listens(port)) {
            return false;
        }
        try (var admin = admin()) {
            return !admin.describeCluster().nodes().get(8, TimeUnit.SECONDS).isEmpty();
        }
    }

    @Override
    public void furnish() throws Exception {
        try (var admin = admin()) {
            Topics.in(place.project().file(topics)).create(admin);
        }
    }

    private Admin admin() {
        return Admin.create(
                Map.of(
                        "bootstrap.servers", "127.0.0.1:" + port,
                        "default.api.timeout.ms", 20_000,
                        "request.timeout.ms", 10_000,
                        "reconnect.backoff.max.ms", 200));
    }
}
