package io.skillsync.aicore.tailoring.adapter.out;

import io.skillsync.aicore.Workers;
import io.skillsync.aicore.analysis.ResumeDocument;
import io.skillsync.aicore.drafting.TailorResumes;
import io.skillsync.aicore.drafting.Tailoring;
import io.skillsync.aicore.drafting.TailoringEdit;
import io.skillsync.aicore.matching.MatchingEngine;
import io.skillsync.aicore.matching.PostingDocument;
import io.skillsync.aicore.skill.SkillTaxonomy;
import io.skillsync.aicore.tailoring.ApplyEdits;
import io.skillsync.aicore.tailoring.TailoringWork;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;

/// Tailors on worker threads.
@Singleton
class WorkerTailoring implements TailoringWork {
    private final TailorResumes tailor;
    private final ApplyEdits apply;
    private final Workers workers;
    private final Clock clock;

    WorkerTailoring(SkillTaxonomy taxonomy, MatchingEngine engine, Workers workers, Clock clock) {
        this.tailor = new TailorResumes(taxonomy, engine);
        this.apply = new ApplyEdits(taxonomy, engine);
        this.workers = workers;
        this.clock = clock;
    }

    @Override
    public Uni<Tailoring> tailor(ResumeDocument resume, PostingDocument posting) {
        return workers.run(() -> tailor.tailor(resume, posting, clock.instant()));
    }

    @Override
    public Uni<Outcome> apply(
            ResumeDocument resume,
            PostingDocument posting,
            Tailoring offered,
            List<TailoringEdit> accepted) {
        return workers.run(() -> apply.apply(resume, posting, offered, accepted, clock.instant()));
    }
}
