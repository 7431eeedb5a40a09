package io.skillsync.stack;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Map;

/// What `.skillsync/<platform>/platform.json` says: every address, login and secret of a running
/// platform. Only the user who started it may read the file.
///
/// @param services URL by name (`careerforge`, `talenthub`, `ai-core`, `billing`, `search`,
///   `gateway`), whether they run or not
@JsonIgnoreProperties(ignoreUnknown = true)
public record PlatformFile(
        String name,
        Postgres postgres,
        Kafka kafka,
        Keycloak keycloak,
        Elasticsearch elasticsearch,
        Objects objects,
        Mail mail,
        Map<String, String> services) {

    public record Login(String user, String password) {}

    /// @param superuser may create databases; the template of a test module is made with it
    /// @param databases by name: `careerforge`, `talenthub`, `aicore`, `billing`
    public record Postgres(
            String host, int port, Login superuser, Map<String, Database> databases) {}

    /// The three roles of a database.
    public record Database(Login owner, Login service, Login system) {}

    public record Kafka(String bootstrapServers) {}

    /// @param clients secret by client id of the confidential clients
    public record Keycloak(String url, String issuer, Login admin, Map<String, String> clients) {}

    public record Elasticsearch(String url) {}

    public record Objects(String endpoint, String accessKey, String secretKey, String bucket) {}

    /// @param api address of the sink's REST interface, under `/api/user/<address>/messages`
    public record Mail(String smtpHost, int smtpPort, String api) {}
}
