package io.skillsync.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Keycloak with its own small database, built ahead once, holding the realm of the project.
public final class KeycloakServer implements Resource {
    /// What Keycloak is built for. Features that nothing here uses cost start time and memory.
    private static final List<String> BUILD =
            List.of(
                    "--db=dev-file",
                    "--health-enabled=true",
                    "--features-disabled=kerberos,ciba,device-flow,par,organization");

    private final Place place;
    private final Servers servers;
    private final Secrets secrets;
    private final int port;
    private final int managementPort;
    private final List<String> clients = new ArrayList<>();
    private List<String> realmFiles = List.of();
    private SinkServer mail;
    private String gateway = "";

    KeycloakServer(Place place, Servers servers, Secrets secrets, int port, int managementPort) {
        this.place = place;
        this.servers = servers;
        this.secrets = secrets;
        this.port = port;
        this.managementPort = managementPort;
    }

    /// The realm and what is laid over it, in this order.
    KeycloakServer realm(String... files) {
        this.realmFiles = List.of(files);
        return this;
    }

    KeycloakServer mailsThrough(SinkServer sink) {
        this.mail = sink;
        return this;
    }

    /// People come back there after signing in.
    KeycloakServer returnsTo(String url) {
        this.gateway = url;
        return this;
    }

    void knows(String client) {
        clients.add(client);
    }

    String secretOf(String client) {
        return secrets.of("client-" + client);
    }

    List<String> clients() {
        return clients;
    }

    String issuer() {
        return url() + "/realms/" + Realm.NAME;
    }

    @Override
    public String name() {
        return "keycloak";
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public List<Integer> ports() {
        return List.of(port, managementPort);
    }

    @Override
    public String url() {
        return "http://localhost:" + port;
    }

    @Override
    public Duration patience() {
        // The first start creates its tables and imports the realm: 35 s on two free cores.
        return Duration.ofSeconds(240);
    }

    @Override
    public Launch prepare() throws IOException, InterruptedException {
        var built = built();
        var home = home(built);
        var realm = Realm.read(place.project(), realmFiles).filled(placeholders());
        var imports = Files.createDirectories(home.resolve("data/import"));
        var file = imports.resolve("skillsync-realm.json");
        Files.writeString(file, realm);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        // 256 MB of heap and C1 alone: 411 MB resident in all, where the defaults take 485.
        var command =
                Jvm.java(
                        256,
                        96,
                        List.of(
                                "-XX:MaxMetaspaceSize=256m",
                                "-Dkc.home.dir=" + home,
                                "-Djboss.server.config.dir=" + home.resolve("conf"),
                                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                                "-Dpicocli.disable.closures=true",
                                "--add-opens=java.base/java.util=ALL-UNNAMED",
                                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                                "--add-opens=java.base/java.security=ALL-UNNAMED",
                                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                built.resolve("lib/quarkus-run.jar").toString(),
                                "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                                "start",
                                "--optimized",
                                "--import-realm",
                                // A start option nowadays: without it one node looks for others for
                                // seconds.
                                "--cache=local",
                                "--http-enabled=true",
                                "--http-host=127.0.0.1",
                                "--http-port=" + port,
                                "--http-management-port=" + managementPort,
                                "--hostname=" + url()));
        return Launch.of(home, command)
                .with(
                        Map.of(
                                "KC_BOOTSTRAP_ADMIN_USERNAME",
                                "admin",
                                "KC_BOOTSTRAP_ADMIN_PASSWORD",
                                secrets.of("keycloak-admin")));
    }

    private Path built() throws IOException, InterruptedException {
        return servers.unpacked(
                "keycloak",
                String.join(" ", BUILD),
                folder -> {
                    var command =
                            new ArrayList<>(
                                    List.of("sh", folder.resolve("bin/kc.sh").toString(), "build"));
                    command.addAll(BUILD);
                    OsProcess.run(
                            Launch.of(folder, command)
                                    .with(Map.of("JAVA_HOME", Jvm.home().toString())),
                            Duration.ofMinutes(5));
                });
    }

    /// A home with data of its own; the programs are links into the shared build.
    private Path home(Path built) throws IOException {
        var home = place.folder("keycloak");
        Files.createDirectories(home.resolve("data"));
        for (var part : List.of("lib", "conf", "providers", "themes")) {
            var link = home.resolve(part);
            if (!Files.isSymbolicLink(link)
                    || !Files.readSymbolicLink(link).equals(built.resolve(part))) {
                Files.deleteIfExists(link);
                Files.createSymbolicLink(link, built.resolve(part));
            }
        }
        return home;
    }

    private Map<String, String> placeholders() {
        var values = new TreeMap<String, String>();
        clients.forEach(client -> values.put("secret." + client, secretOf(client)));
        values.put("gateway.url", gateway);
        values.put("smtp.port", Integer.toString(mail.smtpPort()));
        return values;
    }

    /// Healthy means that the realm is there: the health endpoint says so before it has been
    /// imported.
    @Override
    public boolean healthy() throws IOException, InterruptedException {
        return Probe.status(issuer() + "/.well-known/openid-configuration") == 200;
    }
}
