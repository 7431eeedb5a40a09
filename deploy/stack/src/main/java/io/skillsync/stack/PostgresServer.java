package io.skillsync.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;

/// PostgreSQL with one database a service. It refuses root, listens on the loopback address alone
/// and on no socket file.
public final class PostgresServer implements Resource {
    static final String SUPERUSER = "postgres";

    private final Place place;
    private final Servers servers;
    private final Secrets secrets;
    private final int port;
    private final Set<String> databases = new LinkedHashSet<>();

    PostgresServer(Place place, Servers servers, Secrets secrets, int port) {
        this.place = place;
        this.servers = servers;
        this.secrets = secrets;
        this.port = port;
    }

    void holds(String database) {
        databases.add(database);
    }

    Set<String> databases() {
        return databases;
    }

    @Override
    public String name() {
        return "postgres";
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public String url() {
        return "postgresql://localhost:" + port;
    }

    @Override
    public String farewell() {
        // "Fast shutdown": TERM would wait for every client to leave.
        return "INT";
    }

    @Override
    public Launch prepare() throws IOException, InterruptedException {
        var home = servers.unpacked("postgres");
        var data = place.folder("postgres").resolve("data");
        if (!Files.exists(data.resolve("PG_VERSION"))) {
            initialise(home, data);
        }
        return Launch.of(
                        data.getParent(),
                        List.of(
                                home.resolve("bin/postgres").toString(),
                                "-D",
                                data.toString(),
                                "-p",
                                Integer.toString(port),
                                "-c",
                                "listen_addresses=127.0.0.1",
                                "-c",
                                "unix_socket_directories=",
                                // Six services with pools of up to 20, test modules beside them; an
                                // idle backend costs about 2 MB.
                                "-c",
                                "max_connections=250",
                                // Development data fits; the system's page cache does the rest.
                                "-c",
                                "shared_buffers=64MB",
                                "-c",
                                "max_wal_size=512MB",
                                "-c",
                                "fsync=" + (place.disposable() ? "off" : "on"),
                                "-c",
                                "log_min_duration_statement=500ms",
                                "-c",
                                "timezone=UTC",
                                "-c",
                                "log_timezone=UTC"))
                .asOtherUser();
    }

    /// Made beside its place and moved there when it is whole, so that a half-made one is never
    /// used.
    private void initialise(Path home, Path data) throws IOException, InterruptedException {
        var draft = data.resolveSibling("draft");
        Servers.delete(draft);
        Files.createDirectories(draft);
        var password = data.resolveSibling("password");
        Files.deleteIfExists(password);
        Files.createFile(password, Json.OWNER_ONLY);
        Files.writeString(password, secrets.of("postgres"));
        OtherUser.own(data.getParent());
        try {
            OsProcess.run(
                    Launch.of(data.getParent(), initdb(home, draft, password)).asOtherUser(),
                    Duration.ofSeconds(120));
            Files.move(draft, data);
        } finally {
            Files.deleteIfExists(password);
        }
    }

    private static List<String> initdb(Path home, Path data, Path password) {
        return List.of(
                home.resolve("bin/initdb").toString(),
                "-D",
                data.toString(),
                "-U",
                SUPERUSER,
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                // The same order of letters on every system, without the system's locales.
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C",
                "--no-sync");
    }

    @Override
    public boolean healthy() throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            return statement.execute("select 1");
        }
    }

    /// Three roles a service: the owner migrates, the service and its background work are subject
    /// to row policies.
    @Override
    public void furnish() throws SQLException {
        try (var connection = connect()) {
            for (var database : databases) {
                var owner = database + "_owner";
                role(connection, owner);
                role(connection, database + "_service");
                role(connection, database + "_system");
                if (!exists(connection, "select 1 from pg_database where datname = ?", database)) {
                    run(connection, "create database %s owner %s".formatted(database, owner));
                    run(connection, "revoke all on database %s from public".formatted(database));
                    run(
                            connection,
                            "grant connect, temporary on database %1$s to %1$s_service, %1$s_system"
                                    .formatted(database));
                    handOverSchema(database, owner);
                }
            }
        }
    }

    private void role(Connection connection, String role) throws SQLException {
        var verb =
                exists(connection, "select 1 from pg_roles where rolname = ?", role)
                        ? "alter"
                        : "create";
        run(connection, "%s role %s login password '%s'".formatted(verb, role, secrets.of(role)));
        if (!role.endsWith("_owner")) {
            // A client that hangs up does not stop its statement; nothing here may run for longer
            // than this.
            run(connection, "alter role %s set statement_timeout = '30s'".formatted(role));
        }
    }

    private void handOverSchema(String database, String owner) throws SQLException {
        try (var connection = connect(database)) {
            run(connection, "alter schema public owner to " + owner);
            run(
                    connection,
                    "grant usage on schema public to %1$s_service, %1$s_system"
                            .formatted(database));
        }
    }

    private static boolean exists(Connection connection, String query, String name)
            throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var found = statement.executeQuery()) {
                return found.next();
            }
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Connection connect() throws SQLException {
        return connect("postgres");
    }

    private Connection connect(String database) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", SUPERUSER);
        properties.setProperty("password", secrets.of("postgres"));
        properties.setProperty("connectTimeout", "2");
        properties.setProperty("socketTimeout", "30");
        return new org.postgresql.Driver()
                .connect("jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database), properties);
    }
}
