package io.skillsync.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.skillsync.stack.TestPlatform;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A part is away: what does not need it goes on, what needs it says so or waits, and everything
/// catches up by itself. Runs after the stories, alone.
class YServicesAwayJourneyIT {
    private static final Duration CATCH_UP = Duration.ofSeconds(60);
    private final Cast.Person tom = Stage.CAST.newcomer("Tom", "Patient");
    private final Seeker seeker = tom.seeks();

    @AfterEach
    void everything_is_back() {
        TestPlatform.services();
    }

    private NamedFile file() {
        return CvFiles.of(Samples.nurse("Tom Patient", tom.email()), "txt");
    }

    @Test
    void an_upload_is_accepted_while_nobody_can_read_it_and_finished_later() {
        TestPlatform.kill("ai-core");
        var accepted =
                seeker.door()
                        .upload(
                                "/api/careerforge/v1/resumes",
                                file(),
                                java.util.Map.of("name", "resume"))
                        .expect(202);
        var resume = accepted.at("/resumeId");
        Patience.pause(Duration.ofSeconds(2));
        assertThat(
                        seeker.door()
                                .get("/api/careerforge/v1/resumes/" + resume + "/analysis")
                                .expect(200)
                                .at("/status"))
                .isIn("PENDING", "RUNNING");
        TestPlatform.start("ai-core");
        assertThat(seeker.read(resume).at("/status")).isEqualTo("DONE");
        Patience.within(
                CATCH_UP,
                "one analysis is debited",
                () -> seeker.quota("RESUME_ANALYSIS").path("left").asInt(),
                left -> left == 4);
    }

    @Test
    void search_is_away_and_the_rest_goes_on() {
        TestPlatform.kill("search");
        var away = Stage.CAST.nobody().get("/api/search/v1/postings");
        assertThat(away.status()).isEqualTo(503);
        assertThat(away.code()).isNotEmpty();
        seeker.door().get("/api/careerforge/v1/goals").expect(200);
        TestPlatform.start("search");
        Patience.within(
                CATCH_UP,
                "search is back",
                () -> Stage.CAST.nobody().get("/api/search/v1/postings").status(),
                status -> status == 200);
    }

    @Test
    void the_index_is_away_and_search_says_so() {
        TestPlatform.kill("elasticsearch");
        var away =
                Patience.within(
                        Duration.ofSeconds(20),
                        "search answers 503",
                        () -> Stage.CAST.nobody().get("/api/search/v1/postings"),
                        answer -> answer.status() == 503);
        assertThat(away.code()).isNotEmpty();
        seeker.door().get("/api/careerforge/v1/goals").expect(200);
        TestPlatform.start("elasticsearch");
        Patience.within(
                CATCH_UP,
                "search is back",
                () -> Stage.CAST.nobody().get("/api/search/v1/postings").status(),
                status -> status == 200);
    }

    @Test
    void billing_is_away_and_only_metered_calls_stop() {
        TestPlatform.kill("billing");
        var refused = seeker.handIn(file());
        assertThat(refused.status()).as(refused.text()).isEqualTo(503);
        assertThat(refused.code()).isEqualTo("quota.unavailable");
        seeker.door().get("/api/careerforge/v1/resumes").expect(200);
        TestPlatform.start("billing");
        Patience.within(
                CATCH_UP,
                "uploads are accepted again",
                () -> seeker.handIn(file()).status(),
                status -> status == 202);
    }
}
