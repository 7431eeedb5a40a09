package io.skillsync.careerforge.resume.adapter.in;

import io.skillsync.careerforge.SeekerId;
import io.skillsync.careerforge.resume.Resume;
import io.skillsync.careerforge.resume.ResumeId;
import io.skillsync.careerforge.resume.Resumes;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/// Waits for the end of an analysis by looking now and then, so that it does not matter which
/// replica hears of it.
@ApplicationScoped
class Patience {
    private static final long LOOK_EVERY_MS = 200;

    private final Resumes resumes;
    private final Vertx vertx;
    private final Clock clock;

    Patience(Resumes resumes, Vertx vertx, Clock clock) {
        this.resumes = resumes;
        this.vertx = vertx;
        this.clock = clock;
    }

    /// The resume when its analysis has ended, or as it is when the time is up.
    Uni<Resume> untilAnalysed(SeekerId owner, ResumeId id, Duration longest) {
        return look(owner, id, clock.instant().plus(longest));
    }

    private Uni<Resume> look(SeekerId owner, ResumeId id, Instant deadline) {
        return resumes.get(owner, id)
                .chain(resume ->
                        resume.analysis().status().ended() || !clock.instant().isBefore(deadline)
                                ? Uni.createFrom().item(resume)
                                : pause().chain(() -> look(owner, id, deadline)));
    }

    private Uni<Void> pause() {
        return Uni.createFrom()
                .emitter(done -> vertx.setTimer(LOOK_EVERY_MS, _ -> done.complete(null)));
    }
}
