package io.skillsync.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What a story leaves behind in the topics: the trace of who asked, and nothing about the person.
class EventsJourneyIT {
    private static final Duration SOON = Duration.ofSeconds(15);

    @Test
    void a_trace_goes_from_the_door_to_the_last_event() {
        var person = Stage.CAST.newcomer("Tracy", "Path");
        person.seeks();
        var trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        var traced = person.door().with("traceparent", "00-" + trace + "-00f067aa0ba902b7-01");
        var goal =
                Map.of(
                        "title",
                        "Be found",
                        "description",
                        "",
                        "category",
                        "CAREER",
                        "priority",
                        "LOW");
        var id = traced.post("/api/careerforge/v1/goals", goal).expect(201).id();
        var events =
                Patience.within(
                        SOON,
                        "the goal is told",
                        () -> EventLog.of("careerforge.goal", id),
                        told -> !told.isEmpty());
        assertThat(events.getFirst().traceParent()).contains(trace);
    }

    @Test
    void nothing_about_a_person_is_in_any_topic() {
        var xan = Stage.CAST.newcomer("Xanthippe", "Quirksworth");
        var seeker = xan.seeks();
        var recruiter = Stage.CAST.newcomer("Rob", "Recruiter").hires();
        var title = "Nurse " + Long.toString(System.nanoTime(), 36);
        var posting =
                recruiter.post(recruiter.organization("Clinic " + title), Samples.ward(title));
        var cv = Samples.nurse("Xanthippe Quirksworth", xan.email());
        var resume = seeker.resume(CvFiles.of(cv, "pdf"));
        var opportunity = seeker.save(posting);
        seeker.letter(opportunity, resume);
        seeker.apply(opportunity, Map.of("resumeId", resume)).expect(202);
        seeker.follows(opportunity, "APPLIED", SOON);
        assertThat(EventLog.everything())
                .isNotEmpty()
                .allSatisfy(event ->
                        assertThat(event.data() + event.key())
                                .as(event.topic())
                                .doesNotContain("Xanthippe", "Quirksworth", xan.email())
                                .doesNotContain(cv.phone(), "Harbour Clinic"));
    }
}
