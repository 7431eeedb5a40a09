package io.skillsync.journeys;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

/// Somebody who looks for work, with the verbs of that life.
public final class Seeker {
    private static final String HOME = "/api/careerforge/v1";

    /// Reading a resume takes about a second; the rest is for machines that are busy.
    private static final Duration READING = Duration.ofSeconds(60);

    /// An offer reaches the track by event, as everything of the employer's does.
    private static final Duration OFFERING = Duration.ofSeconds(5);

    /// The sections of a resume that a person reviews.
    private static final Set<String> SECTIONS =
            Set.of(
                    "basics",
                    "experiences",
                    "educations",
                    "skills",
                    "certifications",
                    "languages",
                    "projects");

    private final Door door;

    public Seeker(Door door) {
        this.door = door;
    }

    public Door door() {
        return door;
    }

    /// Creates the profile from the account, or finds it there.
    public Seeker settle() {
        door.put(HOME + "/me").expect(200, 201);
        return this;
    }

    /// Hands in a resume and answers the status resource of its analysis.
    public Answer handIn(NamedFile file) {
        return door.with("Prefer", "wait=10")
                .upload(HOME + "/resumes", file, Map.of("name", file.name()));
    }

    /// Hands in a resume and waits until it has been read.
    ///
    /// @return id of the resume
    public String resume(NamedFile file) {
        var accepted = handIn(file).expect(202);
        read(accepted.at("/resumeId"));
        return accepted.at("/resumeId");
    }

    /// The finished analysis of a resume.
    public Answer read(String resume) {
        var done = analysed(resume);
        if (done.at("/status").equals("DONE")) return done;
        throw new Surprise("The resume was not read: " + done.text());
    }

    /// The analysis of a resume when it is over, well or not.
    public Answer analysed(String resume) {
        return Patience.within(
                READING,
                "the resume has been read",
                () -> door.get(HOME + "/resumes/" + resume + "/analysis").expect(200),
                answer -> Set.of("DONE", "FAILED").contains(answer.at("/status")));
    }

    public JsonNode document(String resume, int version) {
        return door.get(HOME + "/resumes/" + resume + "/versions/" + version).expect(200).json();
    }

    /// Stands by everything that was read.
    public Answer acceptAll(String resume) {
        var sections = new java.util.TreeMap<String, Object>();
        SECTIONS.forEach(section -> sections.put(section, Map.of("action", "ACCEPT")));
        return door.post(HOME + "/resumes/" + resume + "/review", Map.of("sections", sections))
                .expect(200, 201);
    }

    public JsonNode profile() {
        return door.get(HOME + "/profile").expect(200).json();
    }

    /// Saves a posting and answers the id of the opportunity.
    public String save(String posting) {
        return door.post(HOME + "/opportunities", Map.of("postingId", posting)).expect(201).id();
    }

    public Answer opportunity(String id) {
        return door.get(HOME + "/opportunities/" + id).expect(200);
    }

    public Answer statusChanges(String opportunity) {
        return door.get(HOME + "/opportunities/" + opportunity + "/status-changes").expect(200);
    }

    /// Waits until the track of an opportunity stands at a stage.
    public Answer follows(String opportunity, String stage, Duration limit) {
        return Patience.within(
                limit,
                "the track stands at " + stage,
                () -> opportunity(opportunity),
                answer -> answer.at("/stage").equals(stage));
    }

    public Answer letter(String opportunity, String resume) {
        return door.post(
                        HOME + "/letters", Map.of("opportunityId", opportunity, "resumeId", resume))
                .expect(201);
    }

    public Answer apply(String opportunity, Map<String, Object> with) {
        return door.post(HOME + "/opportunities/" + opportunity + "/application", with);
    }

    /// Accepts the offer as soon as it has reached the track.
    public Answer acceptOffer(String opportunity) {
        var path = HOME + "/opportunities/" + opportunity + "/offer-acceptance";
        return Patience.within(
                OFFERING,
                "the offer can be accepted",
                () -> door.post(path),
                answer -> !answer.code().equals("opportunity.no-offer"));
    }

    public Answer withdraw(String opportunity) {
        return door.post(HOME + "/opportunities/" + opportunity + "/withdrawal", Map.of());
    }

    public Answer matches() {
        return door.get("/api/ai-core/v1/matches/postings?limit=20").expect(200);
    }

    /// The seeker's score for one posting.
    public Answer match(String posting) {
        return door.get("/api/ai-core/v1/matches/postings/" + posting);
    }

    /// What is left of a feature's allowance this month.
    public JsonNode quota(String feature) {
        return door.get("/api/billing/v1/quotas").expect(200).items().stream()
                .filter(quota -> quota.path("feature").asText().equals(feature))
                .findFirst()
                .orElseThrow(() -> new Surprise("There is no allowance for " + feature));
    }
}
