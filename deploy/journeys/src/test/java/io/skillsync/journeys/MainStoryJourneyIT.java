package io.skillsync.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/// The main job: a seeker uploads a resume, is matched with reasons and applies; a recruiter posts,
/// sees the same reasons and moves the application; the tracker follows by itself.
class MainStoryJourneyIT {
    private static final Duration FOLLOWS = Duration.ofSeconds(2);
    private static final Duration SOON = Duration.ofSeconds(15);

    private final Cast.Person ann = Stage.CAST.newcomer("Ann", "Seeker");
    private final Cast.Person rob = Stage.CAST.newcomer("Rob", "Recruiter");
    private final Seeker seeker = ann.seeks();
    private final Recruiter recruiter = rob.hires();
    private final String title = "Emergency Nurse " + Long.toString(System.nanoTime(), 36);

    private String published() {
        var organization = recruiter.organization("Clinic " + title);
        return recruiter.post(organization, Samples.ward(title));
    }

    private String read(String kind) {
        return seeker.resume(CvFiles.of(Samples.nurse("Ann Seeker", ann.email()), kind));
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(item -> item.isTextual() ? item.asText() : item.path("name").asText())
                .toList();
    }

    @Test
    void from_a_file_to_a_hire() {
        var posting = published();
        var resume = read("pdf");
        seeker.acceptAll(resume);
        var opportunity = seeker.save(posting);
        assertThat(seeker.opportunity(opportunity).at("/stage")).isEqualTo("SAVED");
        assertThat(seeker.letter(opportunity, resume).at("/text")).containsIgnoringCase("triage");

        seeker.apply(opportunity, Map.of("resumeId", resume)).expect(200, 201, 202);
        seeker.follows(opportunity, "APPLIED", FOLLOWS);
        var application =
                Patience.within(
                                FOLLOWS,
                                "the application arrives",
                                () -> recruiter.applications(posting).items(),
                                items -> items.size() == 1)
                        .getFirst()
                        .path("id")
                        .asText();
        bothSidesSeeOneScore(posting, application);

        recruiter.move(application, "NEW", "SCREEN").expect(200);
        seeker.follows(opportunity, "SCREENING", FOLLOWS);
        assertThat(recruiter.move(application, "NEW", "INTERVIEW").expect(409).code())
                .isEqualTo("application.stale-board");
        recruiter.move(application, "SCREEN", "INTERVIEW").expect(200);
        var interview = recruiter.interview(application, "VIDEO");
        seeker.follows(opportunity, "INTERVIEWING", FOLLOWS);
        recruiter.complete(interview.id(), "PASSED");
        recruiter.move(application, "INTERVIEW", "OFFER").expect(200);
        recruiter.offer(application, title, 58_000);
        seeker.follows(opportunity, "OFFER", FOLLOWS);
        seeker.acceptOffer(opportunity).expect(200, 202);
        recruiter.hire(application);
        seeker.follows(opportunity, "CLOSED", SOON);

        Patience.within(
                SOON,
                "the hire is an achievement",
                () -> ann.door().get("/api/careerforge/v1/achievements").expect(200).text(),
                text -> text.toLowerCase(java.util.Locale.ROOT).contains("job_secured"));
        assertThat(seeker.statusChanges(opportunity).items()).hasSizeGreaterThanOrEqualTo(6);
        var position = recruiter.application(application).at("/positionId");
        assertThat(recruiter.stats(position).toString()).contains("OFFER");
    }

    private void bothSidesSeeOneScore(String posting, String application) {
        var theirs =
                Patience.within(
                        SOON,
                        "the recruiter sees a score",
                        () -> recruiter.score(application),
                        answer -> answer.status() == 200);
        var mine = new Recruiter(ann.door()).score(application).expect(200);
        assertThat(mine.json().at("/score")).isEqualTo(theirs.json().at("/score"));
        assertThat(mine.at("/id")).isEqualTo(theirs.at("/id")).isNotEmpty();
        assertThat(texts(mine.json().path("matchedSkills")))
                .isEqualTo(texts(theirs.json().path("matchedSkills")))
                .contains("Triage");
        var candidates =
                Patience.within(
                        SOON,
                        "the candidate is ranked",
                        () -> recruiter.candidates(posting).items(),
                        items -> !items.isEmpty());
        assertThat(candidates).hasSize(1);
        var stranger = Stage.CAST.newcomer("Eve", "Stranger").hires();
        assertThat(stranger.score(application).status()).isEqualTo(404);
        assertThat(stranger.door().get("/api/talenthub/v1/applications/" + application).status())
                .isEqualTo(404);
    }

    @Test
    void every_kind_of_file_is_read_alike() {
        for (var kind : List.of("docx", "html", "txt")) {
            var resume = read(kind);
            var version = seeker.document(resume, 1);
            var document = version.has("document") ? version.path("document") : version;
            assertThat(document.at("/basics/name").asText()).as(kind).isEqualTo("Ann Seeker");
            assertThat(document.at("/basics/email").asText()).as(kind).isEqualTo(ann.email());
            assertThat(document.path("experiences")).as(kind).hasSize(2);
            assertThat(texts(document.path("skills"))).as(kind).contains("Triage", "Wound Care");
        }
    }

    @Test
    void a_posting_is_found_while_it_is_live_and_no_longer() {
        var posting = published();
        var path = "/api/search/v1/postings?keywords=" + title.replace(" ", "%20");
        Patience.within(
                SOON,
                "it is found",
                () -> Stage.CAST.nobody().get(path).expect(200).text(),
                text -> text.contains(posting));
        recruiter.pause(posting);
        Patience.within(
                SOON,
                "paused, it is gone",
                () -> Stage.CAST.nobody().get(path).expect(200).text(),
                text -> !text.contains(posting));
        recruiter.publish(posting);
        Patience.within(
                SOON,
                "it is back",
                () -> Stage.CAST.nobody().get(path).expect(200).text(),
                text -> text.contains(posting));
        recruiter.close(posting, "CANCELLED");
        Patience.within(
                SOON,
                "closed, it is gone",
                () -> Stage.CAST.nobody().get(path).expect(200).text(),
                text -> !text.contains(posting));
    }

    @Test
    void applying_twice_to_a_closed_posting_or_with_a_strange_resume_is_refused() {
        var posting = published();
        var resume = read("txt");
        var opportunity = seeker.save(posting);
        var stranger = Stage.CAST.newcomer("Eve", "Stranger").seeks();
        var theirs = stranger.save(posting);
        assertThat(stranger.apply(theirs, Map.of("resumeId", resume)).status()).isEqualTo(404);
        seeker.apply(opportunity, Map.of("resumeId", resume)).expect(200, 201, 202);
        seeker.follows(opportunity, "APPLIED", FOLLOWS);
        assertThat(seeker.apply(opportunity, Map.of("resumeId", resume)).status()).isEqualTo(409);
        recruiter.close(posting, "FILLED");
        var own =
                stranger.resume(
                        CvFiles.of(Samples.nurse("Eve Stranger", "eve@example.com"), "txt"));
        assertThat(stranger.apply(theirs, Map.of("resumeId", own)).expect(409).code())
                .isEqualTo("posting.closed");
        seeker.follows(opportunity, "CLOSED", SOON);
    }

    @Test
    void a_rejection_can_be_undone_and_a_seeker_can_withdraw() {
        var posting = published();
        var resume = read("txt");
        var opportunity = seeker.save(posting);
        seeker.apply(opportunity, Map.of("resumeId", resume)).expect(200, 201, 202);
        seeker.follows(opportunity, "APPLIED", FOLLOWS);
        var application = recruiter.applications(posting).items().getFirst().path("id").asText();
        recruiter.reject(application, "OTHERS_STRONGER");
        seeker.follows(opportunity, "CLOSED", FOLLOWS);
        recruiter.restore(application);
        seeker.follows(opportunity, "APPLIED", FOLLOWS);
        seeker.withdraw(opportunity).expect(200, 202);
        seeker.follows(opportunity, "CLOSED", SOON);
        assertThat(recruiter.application(application).at("/lifecycle")).isEqualTo("WITHDRAWN");
    }
}
