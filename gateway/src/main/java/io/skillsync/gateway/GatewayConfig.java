package io.skillsync.gateway;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Everything about the door that an operator may set; `application.properties` gives each number
/// its reason.
@ConfigMapping(prefix = "skillsync.gateway")
public interface GatewayConfig {
    /// Service name as in `/api/<name>/…` to the origin that serves it.
    Map<String, URI> services();

    /// Paths that anybody may GET, `*` for one segment.
    List<String> publicReads();

    Bodies bodies();

    Deadlines deadlines();

    Pools pools();

    Tokens tokens();

    Limits limits();

    Cors cors();

    Links links();

    interface Bodies {
        MemorySize usual();

        MemorySize upload();

        /// Paths whose POST is an upload, `*` for one segment.
        List<String> uploads();
    }

    interface Deadlines {
        Duration connect();

        Duration head();

        Duration uploadHead();
    }

    interface Pools {
        int requests();

        int streams();

        int waiting();
    }

    interface Tokens {
        int cached();

        Duration trusted();
    }

    interface Limits {
        int buckets();

        Rate address();

        Rate caller();

        Rate upload();
    }

    interface Rate {
        int burst();

        int refill();

        Duration per();
    }

    interface Cors {
        Optional<List<String>> origins();
    }

    interface Links {
        String account();

        String mail();
    }
}
