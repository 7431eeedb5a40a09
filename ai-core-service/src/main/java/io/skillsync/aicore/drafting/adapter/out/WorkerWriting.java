package io.skillsync.aicore.drafting.adapter.out;

import io.skillsync.aicore.Workers;
import io.skillsync.aicore.drafting.AssistedLetterWriter;
import io.skillsync.aicore.drafting.AssistedLetterWriter.Commission;
import io.skillsync.aicore.drafting.LanguageModel;
import io.skillsync.aicore.drafting.LetterBrief;
import io.skillsync.aicore.drafting.LetterWriter;
import io.skillsync.aicore.drafting.Writing;
import io.skillsync.kernel.Unavailable;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/// Writes on a worker. Where a language model is configured it is asked first, between two turns on
/// a worker; what it cannot do, the grounded writer does.
@Singleton
class WorkerWriting implements Writing {
    private final LetterWriter grounded;
    private final AssistedLetterWriter assisted;
    private final LanguageModel model;
    private final Workers workers;

    WorkerWriting(
            LetterWriter grounded,
            AssistedLetterWriter assisted,
            LanguageModel model,
            Workers workers) {
        this.grounded = grounded;
        this.assisted = assisted;
        this.model = model;
        this.workers = workers;
    }

    @Override
    public Uni<WrittenLetter> letter(LetterBrief brief) {
        if (!model.configured())
            return workers.run(() -> WrittenLetter.grounded(grounded.write(brief)));
        return workers.run(() -> assisted.commission(brief)).chain(this::ask);
    }

    private Uni<WrittenLetter> ask(Commission commission) {
        return model.answer(commission.request())
                .emitOn(workers.here())
                .chain(answer -> workers.run(() -> commission.checked(answer)))
                .onFailure(Unavailable.class)
                .recoverWithUni(() -> workers.run(commission::grounded));
    }
}
