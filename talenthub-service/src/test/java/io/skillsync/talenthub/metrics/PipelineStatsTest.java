package io.skillsync.talenthub.metrics;

import static io.skillsync.talenthub.application.ApplicationLifecycle.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.skillsync.kernel.Identifier;
import io.skillsync.talenthub.World;
import io.skillsync.talenthub.application.ApplicationId;
import io.skillsync.talenthub.application.ApplicationLifecycle;
import io.skillsync.talenthub.application.DispositionReason;
import io.skillsync.talenthub.metrics.PipelineStats.StageStats;
import io.skillsync.talenthub.position.StageKind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PipelineStatsTest {
    @Test
    void without_applications_there_is_nothing_to_tell() {
        var stats = PipelineStats.of(List.of(), World.NOON);
        assertThat(stats.applications()).isZero();
        assertThat(stats.funnel()).hasSize(7).allMatch(stage -> stage.reached() == 0);
        assertThat(stats.reasons()).isEmpty();
    }

    @Test
    void a_small_pipeline_is_told_to_the_digit() {
        var ada = new ApplicationId(Identifier.next());
        var ben = new ApplicationId(Identifier.next());
        var stats =
                PipelineStats.of(
                        List.of(
                                change(ada, 1, ACTIVE, StageKind.NEW, 0),
                                change(ada, 2, ACTIVE, StageKind.SCREEN, 2),
                                change(ada, 3, ACTIVE, StageKind.OFFER, 8),
                                change(ada, 4, HIRED, StageKind.OFFER, 9),
                                change(ben, 1, ACTIVE, StageKind.NEW, 0),
                                new StageChange(
                                        ben,
                                        2,
                                        REJECTED,
                                        StageKind.NEW,
                                        Optional.of(DispositionReason.LANGUAGE),
                                        World.NOON.plus(Duration.ofHours(5)))),
                        World.NOON.plus(Duration.ofHours(100)));
        assertThat(stats.applications()).isEqualTo(2);
        assertThat(stats.hired()).isEqualTo(1);
        assertThat(stats.rejected()).isEqualTo(1);
        assertThat(stats.open()).isZero();
        assertThat(stats.reasons()).isEqualTo(Map.of(DispositionReason.LANGUAGE, 1));
        assertThat(stage(stats, StageKind.NEW))
                .isEqualTo(new StageStats(StageKind.NEW, 2, 0, 1, 2, 3.5, 3.5));
        assertThat(stage(stats, StageKind.SCREEN))
                .isEqualTo(new StageStats(StageKind.SCREEN, 1, 0, 1, 1, 6, 6));
        assertThat(stage(stats, StageKind.REVIEW))
                .isEqualTo(new StageStats(StageKind.REVIEW, 1, 0, 0.5, 0, 0, 0));
        assertThat(stage(stats, StageKind.OFFER))
                .isEqualTo(new StageStats(StageKind.OFFER, 1, 0, 1, 1, 1, 1));
    }

    @Test
    void who_stands_in_a_stage_has_stayed_there_until_now() {
        var ada = new ApplicationId(Identifier.next());
        var stats =
                PipelineStats.of(
                        List.of(change(ada, 1, ACTIVE, StageKind.NEW, 0)),
                        World.NOON.plus(Duration.ofMinutes(90)));
        assertThat(stage(stats, StageKind.NEW))
                .isEqualTo(new StageStats(StageKind.NEW, 1, 1, 1, 1, 1.5, 1.5));
        assertThat(stats.open()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void the_figures_agree_with_each_other_and_with_the_history(long seed) {
        var changes = randomHistories(new Random(seed));
        var now = World.NOON.plus(Duration.ofDays(400));
        var stats = PipelineStats.of(changes, now);
        assertThat(stats.applications())
                .isEqualTo(stats.open() + stats.hired() + stats.rejected() + stats.withdrawn());
        assertThat(stats.funnel())
                .extracting(StageStats::stageKind)
                .containsExactly(StageKind.values());
        assertThat(stats.funnel().getFirst().reached()).isEqualTo(stats.applications());
        int before = stats.applications();
        for (var stage : stats.funnel()) {
            assertThat(stage.reached()).isBetween(stage.present(), before);
            assertThat(stage.conversion()).isBetween(0.0, 1.0);
            before = stage.reached();
        }
        assertThat(stats.funnel().stream().mapToInt(StageStats::present).sum())
                .isEqualTo(stats.open());
        assertThat(stats.funnel().stream().mapToLong(StageStats::stays).sum())
                .isEqualTo(changes.stream().filter(c -> c.lifecycle() == ACTIVE).count());
    }

    private static List<StageChange> randomHistories(Random random) {
        var changes = new ArrayList<StageChange>();
        for (int application = 0; application < 40; application++) {
            var id = new ApplicationId(Identifier.next());
            int hour = random.nextInt(50);
            changes.add(change(id, 1, ACTIVE, StageKind.NEW, hour));
            int steps = random.nextInt(6);
            for (int step = 0; step < steps; step++) {
                hour += random.nextInt(100);
                var stage = StageKind.values()[random.nextInt(7)];
                var last = step == steps - 1 && random.nextBoolean();
                var lifecycle = last ? ApplicationLifecycle.values()[random.nextInt(4)] : ACTIVE;
                changes.add(change(id, step + 2, lifecycle, stage, hour));
            }
        }
        return changes;
    }

    private static StageChange change(
            ApplicationId id, int sequence, ApplicationLifecycle how, StageKind stage, int hour) {
        return new StageChange(
                id,
                sequence,
                how,
                stage,
                Optional.empty(),
                World.NOON.plus(Duration.ofHours(hour)));
    }

    private static StageStats stage(PipelineStats stats, StageKind kind) {
        return stats.funnel().get(kind.ordinal());
    }
}
