package io.skillsync.careerforge.resume;

import io.skillsync.careerforge.SeekerId;
import io.skillsync.careerforge.profile.Experience;
import io.skillsync.careerforge.profile.Skill;
import io.skillsync.kernel.Identifier;
import java.time.Instant;
import java.util.List;

/// A resume and its surroundings, as tests speak of them.
public final class ResumeFixtures {
    public static final SeekerId ADA = new SeekerId(Identifier.next());
    public static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private ResumeFixtures() {}

    public static ResumeDocument document() {
        return new ResumeDocument(
                new Basics(
                        "Ada Byron",
                        "Analyst",
                        "ada@example.test",
                        null,
                        "London",
                        null,
                        List.of("https://ada.example", "not a link")),
                List.of(
                        new Experience(
                                "Engine Works",
                                "Analyst",
                                null,
                                "2019",
                                null,
                                true,
                                null,
                                null,
                                null)),
                null,
                List.of(new Skill("Kafka", null, null)),
                null,
                null,
                null);
    }

    public static Reading reading() {
        return new Reading(
                new Reading.Engine("reader", "1"),
                "en",
                new Reading.Quality(0.9, null),
                document(),
                null,
                null);
    }

    public static ResumeFile file() {
        return new ResumeFile(
                new ResumeFileId(Identifier.next()),
                "ada.pdf",
                MediaType.PDF,
                100,
                2,
                "0".repeat(64),
                NOON);
    }

    public static Resume uploaded() {
        return Resume.upload(
                        new ResumeId(Identifier.next()),
                        ADA,
                        null,
                        file(),
                        new AnalysisId(Identifier.next()),
                        NOON)
                .state();
    }

    public static Resume analysed() {
        return uploaded().read(reading(), true, NOON).state();
    }
}
