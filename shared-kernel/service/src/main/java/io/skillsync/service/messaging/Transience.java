package io.skillsync.service.messaging;

import io.skillsync.kernel.Stale;
import io.skillsync.kernel.Unavailable;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.util.concurrent.TimeoutException;

/// Tells failures that pass by themselves (something is away, slow, or was changed meanwhile) from
/// faults.
final class Transience {
    private Transience() {}

    static boolean isTransient(Throwable failure) {
        for (var at = failure; at != null; at = at.getCause()) {
            if (at instanceof Unavailable
                    || at instanceof Stale
                    || at instanceof IOException
                    || at instanceof TimeoutException) return true;
            if (at instanceof WebApplicationException answer)
                return passes(answer.getResponse().getStatus());
            if (comesFromDatabase(at)) return true;
        }
        return false;
    }

    private static boolean passes(int status) {
        // 401 and 403 pass when Keycloak or a rotated secret is back; 404 is a fact that the
        // handler knows.
        return status >= 500 || status == 401 || status == 403 || status == 408 || status == 429;
    }

    private static boolean comesFromDatabase(Throwable at) {
        // By name, because this module does not know the database client.
        var name = at.getClass().getName();
        return name.startsWith("io.vertx.core.http.")
                || name.equals("io.vertx.core.VertxException")
                || name.equals("io.vertx.pgclient.PgException")
                        && String.valueOf(at.getMessage()).matches(".*\\((57P0|53|08|40).*");
    }
}
