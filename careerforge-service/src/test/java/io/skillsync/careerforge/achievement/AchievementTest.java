package io.skillsync.careerforge.achievement;

import static org.assertj.core.api.Assertions.assertThat;

import io.skillsync.careerforge.SeekerId;
import io.skillsync.kernel.Identifier;
import io.skillsync.kernel.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AchievementTest {
    private static final SeekerId ADA = new SeekerId(Identifier.next());

    @Test
    void S2_11_a_hire_is_a_secured_job_and_verified_by_the_platform() {
        var application = Identifier.next();
        var hire =
                Achievement.jobSecured(
                        new AchievementId(Identifier.next()), ADA, application, Instant.EPOCH);
        assertThat(hire.type()).isEqualTo(AchievementType.JOB_SECURED);
        assertThat(hire.verified()).isTrue();
        assertThat(hire.points()).isEqualTo(500);
        assertThat(hire.source()).isEqualTo(application);
    }

    @Test
    void S2_33_progress_counts_points_and_kinds_also_those_that_are_missing() {
        var hire =
                Achievement.jobSecured(
                        new AchievementId(Identifier.next()),
                        ADA,
                        Identifier.next(),
                        Instant.EPOCH);
        var skill =
                new Achievement(
                        new AchievementId(Identifier.next()),
                        ADA,
                        AchievementType.SKILL_MASTERED,
                        "Kafka",
                        "",
                        100,
                        false,
                        Optional.empty(),
                        Identifier.next(),
                        Instant.EPOCH,
                        Version.NEW);
        var progress = AchievementProgress.of(List.of(hire, skill));
        assertThat(progress.points()).isEqualTo(600);
        assertThat(progress.achievements()).isEqualTo(2);
        assertThat(progress.verified()).isEqualTo(1);
        assertThat(progress.byType())
                .containsEntry(AchievementType.JOB_SECURED, 1)
                .containsEntry(AchievementType.CERT_EARNED, 0);
        assertThat(AchievementProgress.of(List.of()).points()).isZero();
    }
}
