package io.skillsync.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;

/// What stands behind and beside the gateway in its tests: one service for all names but billing,
/// which is down, and an identity provider. Deadlines and limits are small, so that tests are
/// quick.
public class StandIns implements QuarkusTestResourceLifecycleManager {
    private StandInService service;
    private StandInIdentity identity;

    @Override
    public Map<String, String> start() {
        try {
            service = new StandInService();
            identity = new StandInIdentity();
            var config = new HashMap<String, String>();
            for (var name : new String[] {"careerforge", "talenthub", "ai-core", "search"})
                config.put("skillsync.gateway.services." + name, service.origin());
            config.put("skillsync.gateway.services.billing", "http://127.0.0.1:" + unusedPort());
            config.put("standin.service", service.origin());
            config.put("standin.identity", identity.base());
            config.put("quarkus.oidc.auth-server-url", identity.issuer());
            config.put("quarkus.http.test-port", "0");
            config.put("quarkus.shutdown.timeout", "1S");
            config.put("skillsync.gateway.deadlines.head", "700ms");
            config.put("skillsync.gateway.deadlines.upload-head", "1S");
            config.put("skillsync.gateway.limits.caller.burst", "20");
            config.put("skillsync.gateway.limits.caller.refill", "1");
            config.put("skillsync.gateway.limits.caller.per", "10S");
            config.put("skillsync.gateway.limits.upload.burst", "3");
            config.put("skillsync.gateway.limits.upload.refill", "1");
            config.put("skillsync.gateway.cors.origins", "https://partner.example");
            return config;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void stop() {
        try {
            if (service != null) service.close();
            if (identity != null) identity.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static int unusedPort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }
}
