package io.skillsync.aicore.drafting;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

final class InMemoryBudget implements ModelBudget {
    private final Map<LocalDate, Long> used = new HashMap<>();

    @Override
    public Uni<Boolean> take(LocalDate day, int tokens, long limit) {
        return Uni.createFrom()
                .item(() -> {
                    var after = used(day) + tokens;
                    if (after > limit) return false;
                    used.put(day, after);
                    return true;
                });
    }

    @Override
    public Uni<Void> settle(LocalDate day, int difference) {
        return Uni.createFrom()
                .item(() -> {
                    used.computeIfPresent(day, (_, tokens) -> Math.max(0, tokens + difference));
                    return null;
                });
    }

    long used(LocalDate day) {
        return used.getOrDefault(day, 0L);
    }
}
