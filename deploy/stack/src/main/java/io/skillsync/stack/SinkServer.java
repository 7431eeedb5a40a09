package io.skillsync.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;

/// Where files and mail end up: an S3 server over plain folders and an SMTP server that keeps what
/// it gets, two small programs in one JVM.
public final class SinkServer implements Resource {
    private final Place place;
    private final Servers servers;
    private final Secrets secrets;
    private final int s3Port;
    private final int smtpPort;
    private final int mailApiPort;
    private String bucket = "";

    SinkServer(
            Place place,
            Servers servers,
            Secrets secrets,
            int s3Port,
            int smtpPort,
            int mailApiPort) {
        this.place = place;
        this.servers = servers;
        this.secrets = secrets;
        this.s3Port = s3Port;
        this.smtpPort = smtpPort;
        this.mailApiPort = mailApiPort;
    }

    SinkServer bucket(String name) {
        this.bucket = name;
        return this;
    }

    String bucket() {
        return bucket;
    }

    int smtpPort() {
        return smtpPort;
    }

    String mailUrl() {
        return "http://localhost:" + mailApiPort;
    }

    @Override
    public String name() {
        return "objects-mail";
    }

    @Override
    public int port() {
        return s3Port;
    }

    @Override
    public List<Integer> ports() {
        return List.of(s3Port, smtpPort, mailApiPort);
    }

    @Override
    public String url() {
        return "http://localhost:" + s3Port;
    }

    @Override
    public Launch prepare() throws IOException, InterruptedException {
        var folder = place.folder("objects-mail");
        // In this server a bucket is a folder.
        Files.createDirectories(folder.resolve("data").resolve(bucket));
        var settings =
                """
                s3proxy.endpoint=http://127.0.0.1:%d
                s3proxy.authorization=aws-v2-or-v4
                s3proxy.identity=skillsync
                s3proxy.credential=%s
                jclouds.provider=filesystem-nio2
                jclouds.filesystem.basedir=%s
                """
                        .formatted(s3Port, secrets.of("s3"), folder.resolve("data"));
        var file = folder.resolve("s3proxy.properties");
        Files.writeString(file, settings);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        // 96 MB: uploads of 10 MB are streamed, mails are small and kept in memory.
        return Launch.of(
                        folder,
                        Jvm.java(
                                96,
                                48,
                                List.of(
                                        "-Dgreenmail.smtp.hostname=127.0.0.1",
                                        "-Dgreenmail.smtp.port=" + smtpPort,
                                        "-Dgreenmail.api.hostname=127.0.0.1",
                                        "-Dgreenmail.api.port=" + mailApiPort,
                                        "-Dgreenmail.auth.disabled",
                                        "-cp",
                                        ownClasses(),
                                        SharedVm.class.getName(),
                                        jar("s3proxy"),
                                        "org.gaul.s3proxy.Main",
                                        "--properties",
                                        file.toString(),
                                        "--",
                                        jar("greenmail"),
                                        "com.icegreen.greenmail.standalone.GreenMailStandaloneRunner")))
                .reading(settings);
    }

    private String ownClasses() {
        return place.project().file("deploy/stack/target/classes").toString();
    }

    private String jar(String name) throws IOException, InterruptedException {
        try (var jars = Files.newDirectoryStream(servers.unpacked(name), "*.jar")) {
            return jars.iterator().next().toString();
        }
    }

    @Override
    public boolean healthy() throws IOException, InterruptedException {
        // Without a signature the S3 server refuses, which is an answer.
        return Set.of(200, 403).contains(Probe.status(url() + "/"))
                && Probe.listens(smtpPort)
                && Probe.status(mailUrl() + "/api/service/readiness") == 200;
    }
}
