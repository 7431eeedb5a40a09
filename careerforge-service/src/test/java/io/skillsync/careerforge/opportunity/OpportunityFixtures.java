package io.skillsync.careerforge.opportunity;

import io.skillsync.careerforge.SeekerId;
import io.skillsync.kernel.Identifier;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Openings and what is said about them, as tests speak of them.
final class OpportunityFixtures {
    static final SeekerId ADA = new SeekerId(Identifier.next());
    static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private OpportunityFixtures() {}

    static Opening posting(UUID id, int version) {
        return new Opening(
                OpportunitySource.PLATFORM,
                id,
                version,
                "abc",
                "Programmer v" + version,
                "Difference Ltd",
                "London",
                EmploymentType.FULL_TIME,
                WorkMode.HYBRID,
                null,
                "Program engines.",
                List.of("Kafka"),
                List.of(),
                null,
                OpeningStatus.ACTIVE,
                NOON);
    }

    static Opening elsewhere() {
        return new Opening(
                OpportunitySource.URL,
                null,
                0,
                null,
                "Analyst",
                "Elsewhere",
                null,
                null,
                WorkMode.REMOTE,
                null,
                null,
                null,
                null,
                "https://elsewhere.example/1",
                null,
                null);
    }

    static Opportunity saved() {
        return save(posting(Identifier.next(), 1));
    }

    static Opportunity save(Opening opening) {
        return Opportunity.save(
                        new OpportunityId(Identifier.next()),
                        ADA,
                        opening,
                        null,
                        TrackStatus.SAVED,
                        null,
                        NOON)
                .state();
    }

    static Submission submission() {
        return new Submission(
                Optional.of(Identifier.next()),
                1,
                Optional.empty(),
                SubmissionMethod.MANUAL,
                NOON,
                Optional.empty());
    }

    static Opportunity applied() {
        return saved().prepare(submission(), NOON).state().follow(active(1, StageKind.NEW)).state();
    }

    static ApplicationNews active(int sequence, StageKind kind) {
        return new ApplicationNews(
                Identifier.next(),
                sequence,
                ApplicationLifecycle.ACTIVE,
                kind,
                Optional.empty(),
                false,
                NOON.plusSeconds(sequence));
    }

    static ApplicationNews ended(
            int sequence, ApplicationLifecycle lifecycle, String reason, boolean byCandidate) {
        return new ApplicationNews(
                Identifier.next(),
                sequence,
                lifecycle,
                StageKind.OFFER,
                Optional.ofNullable(reason),
                byCandidate,
                NOON.plusSeconds(sequence));
    }

    static InterviewNote interview(UUID id, InterviewNote.Progress progress, int sequence) {
        return new InterviewNote(
                id, "VIDEO", NOON, NOON.plusSeconds(3600), progress, "PENDING", sequence);
    }
}
