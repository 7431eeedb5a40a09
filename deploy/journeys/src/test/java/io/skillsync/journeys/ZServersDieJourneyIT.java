package io.skillsync.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.skillsync.stack.TestPlatform;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Hard kills in the middle of the work, once each: nothing is lost, nothing is applied twice, the
/// order of an aggregate's events is kept, and everybody catches up by themselves. Runs last,
/// alone.
class ZServersDieJourneyIT {
    private static final Duration CATCH_UP = Duration.ofSeconds(60);
    private static final String GOALS = "/api/careerforge/v1/goals";
    private static final String TOPIC = "careerforge.goal";

    private final Cast.Person zoe = Stage.CAST.newcomer("Zoe", "Steady");

    @AfterEach
    void everything_is_back() {
        TestPlatform.services();
    }

    private String goal(String title) {
        return zoe.door()
                .post(
                        GOALS,
                        Map.of(
                                "title",
                                title,
                                "description",
                                "",
                                "category",
                                "SKILL_DEVELOPMENT",
                                "priority",
                                "LOW"))
                .expect(201)
                .id();
    }

    private void act(String goal, String what) {
        zoe.door().post(GOALS + "/" + goal + "/" + what).expect(200);
    }

    /// Distinct events in their order: a relay that dies may send one twice, a consumer's inbox
    /// makes it one again.
    private static List<String> told(String goal) {
        return EventLog.of(TOPIC, goal).stream().distinct().map(EventLog.Event::type).toList();
    }

    private static void tells(String goal, String... types) {
        Patience.within(
                CATCH_UP,
                "the topic tells " + List.of(types),
                () -> told(goal),
                List.of(types)::equals);
    }

    @Test
    void a_service_dies_between_commit_and_publish() {
        zoe.seeks();
        TestPlatform.kill("kafka");
        var goal = goal("Survive");
        act(goal, "start");
        TestPlatform.kill("careerforge");
        TestPlatform.start("kafka");
        TestPlatform.start("careerforge");
        Patience.within(
                CATCH_UP,
                "the service answers",
                () -> zoe.door().get(GOALS + "/" + goal).status(),
                status -> status == 200);
        act(goal, "completion");
        tells(
                goal,
                "careerforge.goal-created.v1",
                "careerforge.goal-started.v1",
                "careerforge.goal-completed.v1");
    }

    @Test
    void the_broker_dies_under_load() {
        zoe.seeks();
        var goals = new ArrayList<String>();
        for (int i = 0; i < 20; i++) {
            if (i == 8) TestPlatform.kill("kafka");
            var goal = goal("Load " + i);
            act(goal, "start");
            goals.add(goal);
        }
        TestPlatform.start("kafka");
        for (var goal : goals)
            tells(goal, "careerforge.goal-created.v1", "careerforge.goal-started.v1");
    }

    @Test
    void a_consumer_dies_in_the_middle_of_its_work() {
        var seeker = zoe.seeks();
        var resumes = new ArrayList<String>();
        for (var letter : List.of("A", "B", "C")) {
            var file = CvFiles.of(Samples.nurse("Zoe Steady " + letter, zoe.email()), "pdf");
            resumes.add(
                    seeker.door()
                            .upload("/api/careerforge/v1/resumes", file, Map.of("name", letter))
                            .expect(202)
                            .at("/resumeId"));
        }
        TestPlatform.kill("ai-core");
        TestPlatform.start("ai-core");
        for (var resume : resumes) {
            var analysis = seeker.read(resume);
            var told = EventLog.of("ai-core.analysis", analysis.id()).stream().distinct().toList();
            assertThat(told).hasSize(1);
            assertThat(
                            seeker.door()
                                    .get("/api/careerforge/v1/resumes/" + resume + "/versions")
                                    .expect(200)
                                    .items())
                    .hasSize(1);
        }
        Patience.within(
                CATCH_UP,
                "three analyses are debited",
                () -> seeker.quota("RESUME_ANALYSIS").path("left").asInt(),
                left -> left == 2);
    }
}
