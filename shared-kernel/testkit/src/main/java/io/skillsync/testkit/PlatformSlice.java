package io.skillsync.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.skillsync.stack.PlatformFile;
import io.skillsync.stack.TestPlatform;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/// Gives a test module a slice of the test platform that nobody else touches: a database of its
/// own, prefixes for topics and indexes, an issuer of tokens. Named with `@QuarkusTestResource`;
/// the argument `database` is the service's database, and a service without one leaves it out.
public class PlatformSlice implements QuarkusTestResourceLifecycleManager {
    private final String slice = "it" + UUID.randomUUID().toString().substring(0, 8);
    private final TestIssuer issuer = new TestIssuer();
    private String role;
    private PlatformFile platform;

    @Override
    public void init(Map<String, String> arguments) {
        role = arguments.get("database");
    }

    @Override
    public Map<String, String> start() {
        platform = TestPlatform.servers();
        System.setProperty(Tokens.PRIVATE_KEY, issuer.privateKey());
        var config =
                new HashMap<>(
                        Map.of(
                                "quarkus.http.test-port",
                                "0",
                                "skillsync.issuer",
                                issuer.url(),
                                "skillsync.client-secret",
                                "test",
                                "skillsync.topic-prefix",
                                slice + ".",
                                "skillsync.index-prefix",
                                slice + "-",
                                "kafka.bootstrap.servers",
                                platform.kafka().bootstrapServers(),
                                "quarkus.elasticsearch.hosts",
                                platform.elasticsearch().url().replace("http://", "")));
        config.putAll(
                Map.of(
                        "skillsync.s3.endpoint", platform.objects().endpoint(),
                        "skillsync.s3.access-key", platform.objects().accessKey(),
                        "skillsync.s3.secret-key", platform.objects().secretKey(),
                        "quarkus.mailer.host", platform.mail().smtpHost(),
                        "quarkus.mailer.port", String.valueOf(platform.mail().smtpPort())));
        if (role != null) config.putAll(database());
        return config;
    }

    private Map<String, String> database() {
        execute("create database %s owner %s_owner".formatted(slice, role));
        var roles = platform.postgres().databases().get(role);
        return Map.of(
                "skillsync.db.address",
                platform.postgres().host() + ":" + platform.postgres().port(),
                "skillsync.db.name",
                slice,
                "skillsync.db.role",
                role,
                "skillsync.db.owner-password",
                roles.owner().password(),
                "skillsync.db.service-password",
                roles.service().password(),
                "skillsync.db.system-password",
                roles.system().password());
    }

    @Override
    public void stop() {
        issuer.stop();
        if (role != null && platform != null)
            execute("drop database if exists %s with (force)".formatted(slice));
    }

    private void execute(String statement) {
        try (var connection = superuser();
                var sql = connection.createStatement()) {
            sql.execute(statement);
        } catch (SQLException failure) {
            throw new IllegalStateException("The test database refused: " + statement, failure);
        }
    }

    private Connection superuser() throws SQLException {
        var postgres = platform.postgres();
        return DriverManager.getConnection(
                "jdbc:postgresql://%s:%d/postgres".formatted(postgres.host(), postgres.port()),
                postgres.superuser().user(),
                postgres.superuser().password());
    }
}
