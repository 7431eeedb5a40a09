package io.skillsync.gateway.route;

import java.net.URI;
import java.util.Map;
import java.util.Optional;

/// The services behind the door: `/api/<name>/…` belongs to the service of that name, and nothing
/// else is known.
public record Services(Map<String, URI> origins) {
    public static final String PREFIX = "/api/";

    public Services {
        origins = Map.copyOf(origins);
    }

    public Optional<Service> find(String path) {
        if (!path.startsWith(PREFIX)) return Optional.empty();
        int end = path.indexOf('/', PREFIX.length());
        if (end < 0) return Optional.empty();
        var name = path.substring(PREFIX.length(), end);
        return Optional.ofNullable(origins.get(name)).map(origin -> new Service(name, origin));
    }

    /// A service and where it listens.
    public record Service(String name, URI origin) {
        public int port() {
            if (origin.getPort() > 0) return origin.getPort();
            return tls() ? 443 : 80;
        }

        public boolean tls() {
            return "https".equals(origin.getScheme());
        }
    }
}
