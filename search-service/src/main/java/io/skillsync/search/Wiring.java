package io.skillsync.search;

import io.skillsync.search.posting.ExchangeRates;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// What adapters are given that is data of this service.
class Wiring {
    private static final String RATES = "/exchange-rates.csv";

    @Produces
    @Singleton
    ExchangeRates exchangeRates() throws IOException {
        try (var table = Wiring.class.getResourceAsStream(RATES)) {
            return ExchangeRates.parse(new String(table.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
