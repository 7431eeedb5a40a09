package io.skillsync.journeys;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/// The main job of the platform, told step by step through its door: a seeker uploads a resume, is
/// matched with reasons and applies; a recruiter posts, sees the ranked candidates with the same
/// reasons and moves the application; the seeker's tracker follows by itself. Stops with exit code
/// 1 at the first thing that is not as told.
public final class Demo {
    /// What is promised for a move of the recruiter to reach the seeker's track.
    private static final Duration FOLLOWS = Duration.ofSeconds(2);

    /// An index that is searchable one second after an event, plus the way there.
    private static final Duration FINDABLE = Duration.ofSeconds(10);

    private final Narrator tell = new Narrator(System.out);
    private final Cast cast;
    private final Cast.Person sam;
    private final Seeker seeker;
    private final Recruiter recruiter;
    private final String title = "Emergency Nurse " + Long.toString(System.currentTimeMillis(), 36);

    private Demo(Surroundings surroundings) {
        cast = new Cast(surroundings);
        tell.step("A seeker registers and verifies the address by mail; a recruiter signs in");
        sam = cast.registered("Sam", "Seeker");
        seeker = sam.seeks();
        recruiter = cast.existing("recruiter@demo.skillsync.test").hires();
        tell.say("%s seeks, recruiter@demo.skillsync.test hires", sam.email());
    }

    public static void main(String[] args) {
        try {
            new Demo(Surroundings.here()).play();
        } catch (Surprise surprise) {
            System.out.println("\nNot as told: " + surprise.getMessage());
            System.exit(1);
        }
    }

    private void play() {
        var resume = resume();
        var position = position();
        var posting = posting(position);
        search(posting);
        matches(posting);
        var opportunity = save(posting, resume);
        var application = apply(posting, opportunity, resume);
        compare(posting, application);
        hire(application, opportunity);
        afterwards(position, opportunity);
        tell.end("As told.");
    }

    private String resume() {
        tell.step("The seeker uploads a resume, and it is read");
        var file = CvFiles.of(Samples.nurse("Sam Seeker", sam.email()), "pdf");
        var resume = seeker.resume(file);
        var analysis = seeker.read(resume);
        tell.say(
                "%s: %d bytes, confidence %s",
                file.name(), file.content().length, analysis.at("/confidence"));
        var document = seeker.document(resume, 1);
        var read = document.has("document") ? document.path("document") : document;
        tell.say(
                "read: %s, %s, %s",
                read.at("/basics/name").asText(),
                read.at("/basics/email").asText(),
                read.at("/basics/phone").asText());
        tell.say(
                "%d experiences, %d educations, skills: %s",
                read.path("experiences").size(),
                read.path("educations").size(),
                names(read.path("skills")));
        seeker.acceptAll(resume);
        var bank = seeker.profile();
        tell.say(
                "accepted: the experience bank holds %d experiences",
                bank.path("experiences").size());
        return resume;
    }

    private String position() {
        tell.step("The recruiter opens a position and publishes a posting");
        var organization = recruiter.organization("Harbour Clinic");
        return recruiter.position(organization, title);
    }

    private String posting(String position) {
        var posting = recruiter.draft(position, Samples.ward(title));
        recruiter.publish(posting);
        var shown = cast.nobody().get("/api/talenthub/v1/postings/" + posting).expect(200);
        tell.say(
                "%s, %s, pays %s to %s %s",
                shown.at("/title"),
                shown.at("/location"),
                shown.at("/pay/min"),
                shown.at("/pay/max"),
                shown.at("/pay/currency"));
        tell.say("on ranking: %s", shown.at("/rankingNotice"));
        return posting;
    }

    private void search(String posting) {
        tell.step("Anybody finds it by search");
        var words = title.replace(" ", "%20");
        long begin = System.nanoTime();
        var hits =
                Patience.within(
                        FINDABLE,
                        "the posting is found",
                        () ->
                                cast.nobody()
                                        .get(
                                                "/api/search/v1/postings?keywords="
                                                        + words
                                                        + "&location=Berlin&payMin=50000")
                                        .expect(200),
                        answer -> answer.text().contains(posting));
        tell.say(
                "found after %d ms among %s hits, mode %s",
                (System.nanoTime() - begin) / 1_000_000, hits.at("/total"), hits.at("/mode"));
    }

    private void matches(String posting) {
        tell.step("The seeker is matched, with reasons");
        var match =
                Patience.within(
                        FINDABLE,
                        "the posting is scored",
                        () -> seeker.match(posting),
                        answer -> answer.status() == 200);
        tell.say("score %s of 100: %s", match.at("/score"), match.at("/recommendation"));
        tell.say(
                "matched %s, missing %s",
                names(match.json().path("matchedSkills")),
                names(match.json().path("missingSkills")));
        match.json().path("requirements").forEach(this::reason);
        var ranked = seeker.matches().items();
        tell.say("%d postings ranked for this resume", ranked.size());
    }

    private void reason(JsonNode requirement) {
        if (!requirement.path("matched").asBoolean()) return;
        tell.say(
                "  %s, because: %s",
                requirement.path("name").asText(), requirement.at("/evidence/0/text").asText());
    }

    private String save(String posting, String resume) {
        tell.step("The seeker saves the posting and has a letter drafted from the resume");
        var opportunity = seeker.save(posting);
        var letter = seeker.letter(opportunity, resume);
        tell.say("track: %s", seeker.opportunity(opportunity).at("/stage"));
        letter.at("/text")
                .lines()
                .filter(line -> !line.isBlank())
                .limit(4)
                .forEach(line -> tell.say("| %s", line));
        return opportunity;
    }

    private String apply(String posting, String opportunity, String resume) {
        tell.step("The seeker applies; a second application is refused");
        seeker.apply(opportunity, Map.of("resumeId", resume)).expect(200, 201, 202);
        seeker.follows(opportunity, "APPLIED", FOLLOWS);
        var again = seeker.apply(opportunity, Map.of("resumeId", resume)).expect(409);
        tell.say("track: APPLIED; the second time: %d %s", again.status(), again.code());
        var listed =
                Patience.within(
                        FOLLOWS,
                        "the application is listed",
                        () -> recruiter.applications(posting).items(),
                        items -> !items.isEmpty());
        return listed.getFirst().path("id").asText();
    }

    private void compare(String posting, String application) {
        tell.step("Both sides see the same score, to the digit");
        var theirs =
                Patience.within(
                        FINDABLE,
                        "the recruiter sees a score",
                        () -> recruiter.score(application),
                        answer -> answer.status() == 200);
        var mine = new Recruiter(sam.door()).score(application).expect(200);
        tell.say("%-14s %s", "recruiter sees", theirs.at("/score"));
        tell.say("%-14s %s", "seeker sees", mine.at("/score"));
        if (theirs.at("/score").isEmpty() || !theirs.at("/score").equals(mine.at("/score")))
            throw new Surprise("The two sides see different scores.");
        if (!theirs.at("/id").equals(mine.at("/id")))
            throw new Surprise("The two sides see different score objects.");
        var ranked =
                Patience.within(
                        FINDABLE,
                        "the candidate is ranked",
                        () -> recruiter.candidates(posting),
                        answer -> answer.text().contains(theirs.at("/score")));
        tell.say("%d candidate(s) ranked for the posting", ranked.items().size());
    }

    private void hire(String application, String opportunity) {
        tell.step("The recruiter moves the application, and the tracker follows by itself");
        recruiter.move(application, "NEW", "SCREEN").expect(200);
        follow(opportunity, "SCREENING");
        var stale = recruiter.move(application, "NEW", "INTERVIEW").expect(409);
        tell.say("a stale board cannot move twice: %s", stale.code());
        recruiter.move(application, "SCREEN", "INTERVIEW").expect(200);
        var interview = recruiter.interview(application, "VIDEO");
        follow(opportunity, "INTERVIEWING");
        recruiter.complete(interview.id(), "PASSED");
        recruiter.move(application, "INTERVIEW", "OFFER").expect(200);
        recruiter.offer(application, title, 58_000);
        follow(opportunity, "OFFER");
        seeker.acceptOffer(opportunity).expect(200, 202);
        tell.say("the seeker accepts the offer");
        recruiter.hire(application);
        tell.say("the recruiter hires");
        follow(opportunity, "CLOSED");
    }

    private void follow(String opportunity, String stage) {
        long begin = System.nanoTime();
        seeker.follows(opportunity, stage, FOLLOWS);
        tell.say("track: %-12s after %d ms", stage, (System.nanoTime() - begin) / 1_000_000);
    }

    private void afterwards(String position, String opportunity) {
        tell.step("What remains: a history, an achievement, a funnel, an allowance");
        tell.say("history: %s", history(opportunity));
        var achievements =
                Patience.within(
                        FINDABLE,
                        "the hire is an achievement",
                        () -> sam.door().get("/api/careerforge/v1/achievements").expect(200),
                        answer ->
                                answer.text()
                                        .toLowerCase(java.util.Locale.ROOT)
                                        .contains("job_secured"));
        tell.say(
                "achievements: %s",
                achievements.items().stream()
                        .map(item -> item.path("type").asText())
                        .collect(Collectors.joining(", ")));
        var stats = recruiter.stats(position);
        tell.say("funnel: %s applied, %s hired", stats.at("/applications"), stats.at("/hired"));
        var quota = seeker.quota("RESUME_ANALYSIS");
        tell.say(
                "analyses left this month: %s of %s",
                quota.path("left").asText(), quota.path("allowance").asText());
    }

    private String history(String opportunity) {
        return seeker.statusChanges(opportunity).items().stream()
                .map(change -> change.at("/to/stage").asText())
                .distinct()
                .collect(Collectors.joining(" → "));
    }

    private static String names(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(item -> item.isTextual() ? item.asText() : item.path("name").asText())
                .collect(Collectors.joining(", "));
    }
}
