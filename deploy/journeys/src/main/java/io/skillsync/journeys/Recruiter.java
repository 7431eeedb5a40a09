package io.skillsync.journeys;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Somebody who hires, with the verbs of that life.
public final class Recruiter {
    private static final String HOUSE = "/api/talenthub/v1";

    private final Door door;

    public Recruiter(Door door) {
        this.door = door;
    }

    public Door door() {
        return door;
    }

    /// The id of the recruiter's organization of that name, founded where it is not there.
    public String organization(String name) {
        return door.get(HOUSE + "/organizations").expect(200).items().stream()
                .filter(organization -> organization.path("name").asText().equals(name))
                .map(organization -> organization.path("id").asText())
                .findFirst()
                .orElseGet(
                        () -> door.post(HOUSE + "/organizations", founding(name)).expect(201).id());
    }

    private static Map<String, Object> founding(String name) {
        return Map.of(
                "name",
                name,
                "kind",
                "EMPLOYER",
                "description",
                name + " hires here.",
                "location",
                "Berlin, Germany");
    }

    /// The ids of all postings of the recruiter's organizations, the oldest first.
    public List<String> postings() {
        return door.get(HOUSE + "/positions?limit=500").expect(200).items().reversed().stream()
                .map(position -> HOUSE + "/positions/" + position.path("id").asText() + "/postings")
                .flatMap(path -> door.get(path).expect(200).items().stream())
                .map(posting -> posting.path("id").asText())
                .toList();
    }

    public String position(String organization, String title) {
        return door.post(
                        HOUSE + "/positions",
                        Map.of("organizationId", organization, "title", title, "headcount", 1))
                .expect(201)
                .id();
    }

    /// A draft of a posting; nobody else sees it before it is published.
    public String draft(String position, Map<String, Object> content) {
        return door.post(HOUSE + "/positions/" + position + "/postings", content).expect(201).id();
    }

    public void publish(String posting) {
        door.post(HOUSE + "/postings/" + posting + "/publication").expect(200, 201);
    }

    public void pause(String posting) {
        door.post(HOUSE + "/postings/" + posting + "/pause").expect(200);
    }

    public Answer close(String posting, String outcome) {
        return door.post(HOUSE + "/postings/" + posting + "/closure", Map.of("outcome", outcome))
                .expect(200, 201);
    }

    /// Opens a position and publishes one posting of it.
    public String post(String organization, Map<String, Object> content) {
        var position = position(organization, content.get("title").toString());
        var posting = draft(position, content);
        publish(posting);
        return posting;
    }

    public Answer applications(String posting) {
        return door.get(HOUSE + "/postings/" + posting + "/applications").expect(200);
    }

    public Answer application(String id) {
        return door.get(HOUSE + "/applications/" + id).expect(200);
    }

    public Answer candidates(String posting) {
        return door.get("/api/ai-core/v1/postings/" + posting + "/candidates").expect(200);
    }

    public Answer score(String application) {
        return door.get("/api/ai-core/v1/applications/" + application + "/score");
    }

    public Answer move(String application, String from, String to) {
        return door.post(
                HOUSE + "/applications/" + application + "/moves", Map.of("from", from, "to", to));
    }

    /// An interview in two days, an hour long.
    public Answer interview(String application, String type) {
        var start = Instant.now().plus(2, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);
        var appointment = new LinkedHashMap<String, Object>();
        appointment.put("type", type);
        appointment.put("startsAt", start.toString());
        appointment.put("endsAt", start.plus(Duration.ofHours(1)).toString());
        appointment.put("timeZone", "Europe/Berlin");
        appointment.put("place", "Room 4");
        return door.post(HOUSE + "/applications/" + application + "/interviews", appointment)
                .expect(201);
    }

    public Answer complete(String interview, String outcome) {
        return door.post(
                        HOUSE + "/interviews/" + interview + "/completion",
                        Map.of("outcome", outcome))
                .expect(200);
    }

    public Answer offer(String application, String title, int amount) {
        return door.post(
                        HOUSE + "/applications/" + application + "/offers",
                        Map.of(
                                "title",
                                title,
                                "amount",
                                amount,
                                "currency",
                                "EUR",
                                "period",
                                "YEARLY"))
                .expect(201);
    }

    public Answer hire(String application) {
        return door.post(HOUSE + "/applications/" + application + "/hire").expect(200);
    }

    public Answer reject(String application, String reason) {
        return door.post(
                        HOUSE + "/applications/" + application + "/rejection",
                        Map.of("reason", reason))
                .expect(200);
    }

    /// Takes a rejection back.
    public Answer restore(String application) {
        return door.post(HOUSE + "/applications/" + application + "/restoration").expect(200);
    }

    public JsonNode stats(String position) {
        return door.get(HOUSE + "/talent-pipeline/stats?positionId=" + position).expect(200).json();
    }
}
