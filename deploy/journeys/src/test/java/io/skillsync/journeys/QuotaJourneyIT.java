package io.skillsync.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What the free plan allows in a month, and what it costs.
class QuotaJourneyIT {
    private final Cast.Person kim = Stage.CAST.newcomer("Kim", "Frugal");
    private final Seeker seeker = kim.seeks();

    private NamedFile file(int number) {
        return CvFiles.of(
                Samples.nurse("Kim Frugal " + "ABCDEFG".charAt(number), kim.email()), "txt");
    }

    private int left() {
        return seeker.quota("RESUME_ANALYSIS").path("left").asInt(-1);
    }

    @Test
    void the_sixth_analysis_of_a_month_is_refused_and_says_when_there_will_be_more() {
        assertThat(left()).isEqualTo(5);
        for (int number = 0; number < 5; number++) seeker.resume(file(number));
        settled(0);
        var refused = seeker.handIn(file(5));
        assertThat(refused.status()).as(refused.text()).isEqualTo(402);
        assertThat(refused.at("/feature")).isEqualTo("RESUME_ANALYSIS");
        assertThat(refused.at("/left")).isEqualTo("0");
        assertThat(refused.at("/renewsAt")).matches("\\d{4}-\\d{2}-01T00:00:00Z");
        assertThat(seeker.door().get("/api/careerforge/v1/resumes").expect(200).items()).hasSize(5);
    }

    @Test
    void the_same_file_again_costs_nothing() {
        seeker.resume(file(0));
        settled(4);
        seeker.resume(file(0));
        Patience.pause(java.time.Duration.ofSeconds(1));
        assertThat(left()).isEqualTo(4);
    }

    @Test
    void the_second_page_of_a_ranking_costs_nothing() {
        seeker.resume(file(0));
        int before = seeker.quota("JOB_MATCH").path("left").asInt();
        var first =
                Patience.within(
                        java.time.Duration.ofSeconds(20),
                        "the ranking is there",
                        () -> seeker.door().get("/api/ai-core/v1/matches/postings?limit=1"),
                        answer -> answer.status() == 200);
        var next = first.at("/next");
        if (!next.isEmpty())
            seeker.door().get("/api/ai-core/v1/matches/postings?limit=1&after=" + next).expect(200);
        Patience.within(
                java.time.Duration.ofSeconds(10),
                "one ranking is debited",
                () -> seeker.quota("JOB_MATCH").path("left").asInt(),
                left -> left == before - 1);
    }

    private void settled(int left) {
        Patience.within(
                java.time.Duration.ofSeconds(10),
                left + " analyses are left",
                this::left,
                now -> now == left);
    }
}
