package io.skillsync.aicore.assessment.adapter.out;

import io.skillsync.aicore.Workers;
import io.skillsync.aicore.assessment.AssessmentItem;
import io.skillsync.aicore.assessment.AssessmentWriter;
import io.skillsync.aicore.assessment.TestWriting;
import io.skillsync.aicore.skill.SkillCategory;
import io.skillsync.aicore.skill.SkillTaxonomy;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;

/// Writes on a worker: the fair items of a field are found by trying many.
@Singleton
class WorkerTestWriting implements TestWriting {
    private final Workers workers;
    private final SkillTaxonomy taxonomy;
    private AssessmentWriter writer;

    WorkerTestWriting(Workers workers, SkillTaxonomy taxonomy) {
        this.workers = workers;
        this.taxonomy = taxonomy;
    }

    @Override
    public Uni<List<AssessmentItem>> about(SkillCategory field, int size, long seed) {
        return workers.run(() -> writer().write(field, size, seed));
    }

    @Override
    public Uni<List<AssessmentItem>> about(List<String> skills, int size, long seed) {
        return workers.run(() -> writer().write(skills, size, seed));
    }

    /// Made on a worker, too: it looks at the whole taxonomy.
    private synchronized AssessmentWriter writer() {
        if (writer == null) writer = new AssessmentWriter(taxonomy);
        return writer;
    }
}
