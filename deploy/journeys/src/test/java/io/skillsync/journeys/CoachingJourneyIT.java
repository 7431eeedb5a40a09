package io.skillsync.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Getting ready for a job with advice that rests on what the resume says, until the month's
/// insights are used up.
class CoachingJourneyIT {
    private static final String AI = "/api/ai-core/v1";
    private static final Duration SOON = Duration.ofSeconds(20);

    private final Cast.Person ann = Stage.CAST.newcomer("Ann", "Prepared");
    private final Seeker seeker = ann.seeks();
    private final Door door = seeker.door();
    private final Door stranger = Stage.CAST.newcomer("Sam", "Stranger").seeks().door();
    private final String title = "Triage Nurse " + Long.toString(System.nanoTime(), 36);
    private final String posting = published();

    private String published() {
        var recruiter = Stage.CAST.newcomer("Rob", "Ward").hires();
        return recruiter.post(recruiter.organization("Clinic " + title), Samples.ward(title));
    }

    @Test
    void from_a_review_to_a_rehearsed_answer() {
        seeker.acceptAll(
                seeker.resume(CvFiles.of(Samples.nurse("Ann Prepared", ann.email()), "pdf")));
        var opening = Map.of("posting", Map.of("postingId", posting));

        var review = known("resume-reviews", Map.of());
        assertThat(review.json().path("score").asInt()).isBetween(1, 100);
        assertThat(review.json().path("suggestions").size()).isPositive();

        var pack = known("preparations", with(opening, "minutes", 60));
        assertThat(pack.json().path("questions").size()).isGreaterThanOrEqualTo(6);

        var interview = known("mock-interviews", with(opening, "questions", 3));
        var asked = interview.at("/nextQuestion/text");
        var judged =
                door.post(
                                AI + "/mock-interviews/" + interview.id() + "/answers",
                                Map.of("answer", "I led triage for forty patients a day."))
                        .expect(200);
        assertThat(judged.json().path("reviews").size()).isEqualTo(1);
        var over = door.post(AI + "/mock-interviews/" + interview.id() + "/completion").expect(200);
        assertThat(over.at("/aiAnalysis/summary")).contains("1 of 3");
        assertThat(over.at("/conversationHistory/messages/0/content")).isEqualTo(asked);

        usedUp(opening);
        for (var own :
                List.of(
                        "resume-reviews/" + review.id(),
                        "preparations/" + pack.id(),
                        "mock-interviews/" + interview.id()))
            assertThat(stranger.get(AI + "/" + own).status()).as(own).isEqualTo(404);
    }

    /// Three insights are free a month; events tell billing that each was given.
    private void usedUp(Map<String, ?> opening) {
        Patience.within(
                SOON,
                "three insights are debited",
                () -> seeker.quota("INSIGHT"),
                quota -> quota.path("left").asInt() == 0 && quota.path("reserved").asInt() == 0);
        var refused = door.post(AI + "/mock-interviews", opening);
        assertThat(refused.status()).as(refused.text()).isEqualTo(402);
        assertThat(refused.at("/feature")).isEqualTo("INSIGHT");
    }

    @Test
    void the_coach_answers_through_the_door_piece_by_piece() {
        var conversation = known("conversations", Map.of("context", "posting:" + posting));
        var messages = AI + "/conversations/" + conversation.id() + "/messages";
        var told =
                door.with("Accept", "text/event-stream")
                        .post(messages, Map.of("content", "How do I prepare for an interview?"))
                        .expect(200);
        assertThat(told.headers().firstValue("Content-Type").orElse(""))
                .startsWith("text/event-stream");
        assertThat(told.text())
                .contains("event:delta")
                .contains("event:citation")
                .contains("event:done");
        assertThat(door.get(messages).expect(200).items()).hasSize(2);

        var unknown =
                door.post(messages, Map.of("content", "Which moon of Saturn is the largest?"))
                        .expect(200);
        assertThat(unknown.at("/metadata/known")).isEqualTo("false");
        assertThat(stranger.get(messages).status()).isEqualTo(404);
    }

    /// Asks again while the posting or the resume version is still on its way.
    private Answer known(String what, Map<String, ?> body) {
        return Patience.within(
                        SOON,
                        what + " are made",
                        () -> door.post(AI + "/" + what, body),
                        answer -> answer.status() != 404 && answer.status() != 409)
                .expect(201);
    }

    private static Map<String, Object> with(Map<String, ?> body, String name, Object value) {
        var more = new java.util.HashMap<String, Object>(body);
        more.put(name, value);
        return more;
    }
}
