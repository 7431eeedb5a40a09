package io.skillsync.aicore.coach.adapter.out;

import io.skillsync.aicore.Workers;
import io.skillsync.aicore.coach.Answering;
import io.skillsync.aicore.coach.AssistedCoach;
import io.skillsync.aicore.coach.Coach;
import io.skillsync.aicore.coach.CoachQuestion;
import io.skillsync.aicore.coach.CoachSpeech;
import io.smallrye.mutiny.Multi;
import jakarta.inject.Singleton;

/// Looks things up on a worker, and comes back to where the question was asked.
@Singleton
class WorkerAnswering implements Answering {
    private final Coach coach;
    private final AssistedCoach assisted;
    private final Workers workers;

    WorkerAnswering(Coach coach, AssistedCoach assisted, Workers workers) {
        this.coach = coach;
        this.assisted = assisted;
        this.workers = workers;
    }

    @Override
    public Multi<CoachSpeech> answer(CoachQuestion question) {
        return workers.run(() -> coach.grounds(question))
                .onItem()
                .transformToMulti(grounds ->
                        assisted.answer(grounds, question.askerName()).emitOn(workers.here()));
    }
}
