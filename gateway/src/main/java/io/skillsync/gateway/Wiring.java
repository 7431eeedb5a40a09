package io.skillsync.gateway;

import io.skillsync.gateway.access.Admission;
import io.skillsync.gateway.access.Allowances;
import io.skillsync.gateway.access.KnownTokens;
import io.skillsync.gateway.access.RateLimit;
import io.skillsync.gateway.access.Tokens;
import io.skillsync.gateway.route.BodyLimits;
import io.skillsync.gateway.route.Deadlines;
import io.skillsync.gateway.route.Services;
import io.skillsync.gateway.web.Origins;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;

/// Turns configuration into the policies of the insides, which know nothing of it.
@ApplicationScoped
class Wiring {
    @Produces
    @Singleton
    Services services(GatewayConfig config) {
        return new Services(config.services());
    }

    @Produces
    @Singleton
    BodyLimits bodyLimits(GatewayConfig config) {
        var bodies = config.bodies();
        return new BodyLimits(
                bodies.usual().asLongValue(),
                bodies.upload().asLongValue(),
                PathPatterns.of(bodies.uploads()));
    }

    @Produces
    @Singleton
    Deadlines deadlines(GatewayConfig config) {
        var deadlines = config.deadlines();
        return new Deadlines(deadlines.connect(), deadlines.head(), deadlines.uploadHead());
    }

    @Produces
    @Singleton
    Admission admission(GatewayConfig config, Tokens tokens, Allowances allowances) {
        var known =
                new KnownTokens(
                        config.tokens().cached(), config.tokens().trusted(), Clock.systemUTC());
        var limits = config.limits();
        return new Admission(
                tokens,
                known,
                allowances,
                new Admission.Limits(
                        rate("address", limits.address()),
                        rate("caller", limits.caller()),
                        rate("upload", limits.upload())),
                PathPatterns.of(config.publicReads()));
    }

    @Produces
    @Singleton
    Origins origins(GatewayConfig config) {
        return Origins.of(config.cors().origins().orElse(List.of()));
    }

    private static RateLimit rate(String name, GatewayConfig.Rate rate) {
        return new RateLimit(name, rate.burst(), rate.refill(), rate.per());
    }
}
