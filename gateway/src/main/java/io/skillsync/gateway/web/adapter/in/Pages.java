package io.skillsync.gateway.web.adapter.in;

import io.skillsync.gateway.GatewayConfig;
import io.skillsync.gateway.web.LandingPage;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// The landing page and the merged OpenAPI document, both held in memory; Swagger UI's own files
/// are served as static resources below `/docs/`.
@ApplicationScoped
class Pages {
    private final Buffer landing;
    private final Buffer openApi;

    Pages(GatewayConfig config) {
        var links = Map.of("account", config.links().account(), "mail", config.links().mail());
        this.landing = Buffer.buffer(new LandingPage(resource("web/landing.html")).with(links));
        this.openApi = Buffer.buffer(resource("web/openapi.json"));
    }

    void register(@Observes Router router) {
        router.get("/").order(0).handler(get -> answer(get, "text/html;charset=UTF-8", landing));
        router.get("/openapi.json")
                .order(0)
                .handler(get -> answer(get, "application/json", openApi));
        router.get("/docs").order(0).handler(Pages::toDocs);
    }

    private static void answer(RoutingContext exchange, String type, Buffer content) {
        exchange.response()
                .putHeader("Content-Type", type)
                .putHeader("Cache-Control", "no-cache")
                .end(content);
    }

    /// With the slash, or the page's own files would be looked for beside it.
    private static void toDocs(RoutingContext exchange) {
        if (exchange.request().path().equals("/docs"))
            exchange.response().setStatusCode(308).putHeader("Location", "/docs/").end();
        else exchange.next();
    }

    private static String resource(String name) {
        try (var stream = Pages.class.getClassLoader().getResourceAsStream(name)) {
            if (stream == null) throw new IOException(name + " is not in this build");
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
