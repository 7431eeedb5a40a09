package io.skillsync.persistence.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The relay's own connection, outside every pool.
final class RelayConnection implements AutoCloseable {
    /// Any number; it must only be the same in all replicas of a service. Locks are per database.
    private static final long LEADERSHIP = 4_711;

    private static final int BATCH = 500;

    private final Connection connection;

    private RelayConnection(Connection connection) {
        this.connection = connection;
    }

    boolean lead() throws SQLException {
        try (var statement = connection.prepareStatement("select pg_try_advisory_lock(?)")) {
            statement.setLong(1, LEADERSHIP);
            var rows = statement.executeQuery();
            return rows.next() && rows.getBoolean(1);
        }
    }

    List<OutboxEvent> unpublished() throws SQLException {
        var events = new ArrayList<OutboxEvent>();
        try (var statement =
                connection.prepareStatement(
                        "select id, event_id, key, topic, type, actor, traceparent, data::text, created_at from outbox"
                                + " where published_at is null order by id limit "
                                + BATCH)) {
            var rows = statement.executeQuery();
            while (rows.next()) events.add(event(rows));
        }
        return events;
    }

    void mark(List<Long> published) throws SQLException {
        if (published.isEmpty()) return;
        try (var statement =
                connection.prepareStatement(
                        "update outbox set published_at = now() where id = any(?)")) {
            statement.setArray(1, connection.createArrayOf("bigint", published.toArray()));
            statement.executeUpdate();
        }
    }

    private static OutboxEvent event(ResultSet row) throws SQLException {
        return new OutboxEvent(
                row.getLong("id"),
                row.getObject("event_id", UUID.class),
                row.getString("key"),
                row.getString("topic"),
                row.getString("type"),
                row.getString("actor"),
                row.getString("traceparent"),
                row.getString("data"),
                row.getTimestamp("created_at").toInstant());
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    /// Opens connections as the system role.
    @ApplicationScoped
    static class Source {
        private final String url;
        private final String user;
        private final String password;

        Source(
                @ConfigProperty(name = "quarkus.datasource.owner.jdbc.url") String url,
                @ConfigProperty(name = "quarkus.datasource.system.username") String user,
                @ConfigProperty(name = "quarkus.datasource.system.password") String password) {
            this.url = url;
            this.user = user;
            this.password = password;
        }

        RelayConnection open() throws SQLException {
            var properties = new Properties();
            properties.setProperty("user", user);
            properties.setProperty("password", password);
            properties.setProperty("ApplicationName", "outbox-relay");
            properties.setProperty("connectTimeout", "5");
            // A half-open connection would hold leadership in silence.
            properties.setProperty("socketTimeout", "30");
            properties.setProperty("tcpKeepAlive", "true");
            return new RelayConnection(DriverManager.getConnection(url, properties));
        }
    }
}
