package io.skillsync.aicore.drafting.adapter.out;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.util.Optional;

/// Which language model is asked, if any; application.properties says what each setting means.
@ConfigMapping(prefix = "skillsync.model")
public interface ModelSettings {
    /// Off where it is absent.
    Optional<String> baseUrl();

    Optional<String> apiKey();

    Optional<String> name();

    Duration timeout();

    int maxTokens();

    long dailyTokenBudget();

    boolean mask();
}
