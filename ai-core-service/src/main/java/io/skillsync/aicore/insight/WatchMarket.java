package io.skillsync.aicore.insight;

import io.skillsync.aicore.insight.MarketFigures.Window;
import io.skillsync.aicore.matching.PostingHistory;
import io.skillsync.aicore.skill.SkillTaxonomy;
import io.skillsync.kernel.NotFound;
import io.skillsync.kernel.UseCase;
import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/// What the platform's own postings tell, one by one and together.
@UseCase
public class WatchMarket {
    private static final Duration WINDOW = Duration.ofDays(90);

    private final PostingHistory history;
    private final SkillTaxonomy taxonomy;
    private final Clock clock;

    WatchMarket(PostingHistory history, SkillTaxonomy taxonomy, Clock clock) {
        this.history = history;
        this.taxonomy = taxonomy;
        this.clock = clock;
    }

    public Uni<PostingSignals> signals(UUID posting) {
        return history.underTheTitleOf(posting)
                .map(sightings -> {
                    if (sightings.isEmpty()) throw new NotFound("posting");
                    return PostingSignals.of(posting, sightings, clock.instant());
                });
    }

    public Uni<MarketFigures> figures() {
        var now = clock.instant();
        var middle = now.minus(WINDOW);
        var start = middle.minus(WINDOW);
        return window(middle, now)
                .chain(late ->
                        window(start, middle)
                                .chain(early ->
                                        history.paid()
                                                .map(paid ->
                                                        MarketFigures.of(
                                                                taxonomy, late, early, paid))));
    }

    private Uni<Window> window(Instant from, Instant to) {
        return history.fresh(from, to)
                .chain(fresh -> history.demand(from, to).map(demand -> new Window(fresh, demand)));
    }
}
