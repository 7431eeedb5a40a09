package io.skillsync.stack;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// A graph of resources at one place. [SkillSync] writes it down; [Supervisor] makes it run.
public final class Platform {
    static final String DESCRIPTION = "platform.json";

    private final Place place;
    private final Secrets secrets;
    private final Servers servers;
    private final Map<String, Resource> resources = new LinkedHashMap<>();
    private final List<QuarkusService> services = new ArrayList<>();
    private PostgresServer postgres;
    private KafkaServer kafka;
    private KeycloakServer keycloak;
    private ElasticsearchServer elasticsearch;
    private SinkServer sinks;

    Platform(Place place) {
        this.place = place;
        this.secrets = new Secrets(place.folder().resolve("secrets.json"));
        this.servers = new Servers(place.project());
    }

    PostgresServer postgres(int port) {
        postgres = add(new PostgresServer(place, servers, secrets, place.port(port)));
        return postgres;
    }

    KafkaServer kafka(int port, int controllerPort) {
        kafka = add(new KafkaServer(place, servers, place.port(port), place.port(controllerPort)));
        return kafka;
    }

    KeycloakServer keycloak(int port, int managementPort) {
        keycloak =
                add(
                        new KeycloakServer(
                                place,
                                servers,
                                secrets,
                                place.port(port),
                                place.port(managementPort)));
        keycloak.knows("skillsync-seed");
        return keycloak;
    }

    ElasticsearchServer elasticsearch(int port, int transportPort) {
        elasticsearch =
                add(
                        new ElasticsearchServer(
                                place, servers, place.port(port), place.port(transportPort)));
        return elasticsearch;
    }

    SinkServer objectsAndMail(int s3Port, int smtpPort, int mailApiPort) {
        sinks =
                add(
                        new SinkServer(
                                place,
                                servers,
                                secrets,
                                place.port(s3Port),
                                place.port(smtpPort),
                                place.port(mailApiPort)));
        return sinks;
    }

    QuarkusService service(String name, int port) {
        return client(new QuarkusService(this, name, name + "-service", place.port(port)));
    }

    /// The one door; it lies beside the services and needs none of them to open.
    QuarkusService gateway(int port) {
        var gateway = client(new QuarkusService(this, "gateway", "gateway", place.port(port)));
        keycloak.returnsTo(gateway.url());
        return gateway;
    }

    private QuarkusService client(QuarkusService service) {
        keycloak.knows(service.name());
        services.add(service);
        return add(service);
    }

    <T extends Resource> T add(T resource) {
        if (resources.putIfAbsent(resource.name(), resource) != null) {
            throw new IllegalArgumentException("There are two resources called " + resource.name());
        }
        return resource;
    }

    public Place place() {
        return place;
    }

    /// Everything, in the order of the graph.
    public List<Resource> resources() {
        return List.copyOf(resources.values());
    }

    /// The servers that the services stand on.
    public List<Resource> servers() {
        return resources().stream()
                .filter(resource -> !(resource instanceof QuarkusService))
                .toList();
    }

    public Resource resource(String name) {
        var resource = resources.get(name);
        if (resource == null) {
            throw new Trouble(
                    "There is no %s; there are %s."
                            .formatted(name, String.join(", ", resources.keySet())));
        }
        return resource;
    }

    Secrets secrets() {
        return secrets;
    }

    String clientSecret(String client) {
        return keycloak.secretOf(client);
    }

    /// Addresses that every service is told, whether it asks for them or not.
    Map<String, String> common() {
        var environment =
                new TreeMap<>(
                        Map.of(
                                "KAFKA_BOOTSTRAP_SERVERS",
                                kafka.url(),
                                "SKILLSYNC_ISSUER",
                                keycloak.issuer(),
                                "SKILLSYNC_S3_ENDPOINT",
                                sinks.url(),
                                "SKILLSYNC_S3_ACCESS_KEY",
                                "skillsync",
                                "SKILLSYNC_S3_SECRET_KEY",
                                secrets.of("s3"),
                                "QUARKUS_ELASTICSEARCH_HOSTS",
                                "localhost:" + elasticsearch.port(),
                                "QUARKUS_MAILER_HOST",
                                "localhost",
                                "QUARKUS_MAILER_PORT",
                                Integer.toString(sinks.smtpPort()),
                                "SKILLSYNC_TOPIC_PREFIX",
                                "",
                                "SKILLSYNC_INDEX_PREFIX",
                                ""));
        services.forEach(service ->
                environment.put(
                        "SKILLSYNC_%s_URL"
                                .formatted(
                                        service.name().toUpperCase(Locale.ROOT).replace('-', '_')),
                        service.url()));
        return environment;
    }

    /// Writes down for clients of the platform what they must know.
    public void publish() throws IOException {
        Json.write(place.folder().resolve(DESCRIPTION), description());
    }

    /// Everything that a client of the platform must know.
    public PlatformFile description() {
        var databases = new TreeMap<String, PlatformFile.Database>();
        postgres.databases()
                .forEach(name ->
                        databases.put(
                                name,
                                new PlatformFile.Database(
                                        login(name + "_owner"),
                                        login(name + "_service"),
                                        login(name + "_system"))));
        var clients = new TreeMap<String, String>();
        keycloak.clients().forEach(client -> clients.put(client, keycloak.secretOf(client)));
        var urls = new TreeMap<String, String>();
        services.forEach(service -> urls.put(service.name(), service.url()));
        return new PlatformFile(
                place.name(),
                new PlatformFile.Postgres(
                        "localhost",
                        postgres.port(),
                        new PlatformFile.Login(PostgresServer.SUPERUSER, secrets.of("postgres")),
                        databases),
                new PlatformFile.Kafka(kafka.url()),
                new PlatformFile.Keycloak(
                        keycloak.url(),
                        keycloak.issuer(),
                        new PlatformFile.Login("admin", secrets.of("keycloak-admin")),
                        clients),
                new PlatformFile.Elasticsearch(elasticsearch.url()),
                new PlatformFile.Objects(
                        sinks.url(), "skillsync", secrets.of("s3"), sinks.bucket()),
                new PlatformFile.Mail("localhost", sinks.smtpPort(), sinks.mailUrl()),
                urls);
    }

    private PlatformFile.Login login(String role) {
        return new PlatformFile.Login(role, secrets.of(role));
    }
}
