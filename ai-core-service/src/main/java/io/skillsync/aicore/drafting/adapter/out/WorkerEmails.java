package io.skillsync.aicore.drafting.adapter.out;

import io.skillsync.aicore.Workers;
import io.skillsync.aicore.drafting.EmailPurpose;
import io.skillsync.aicore.drafting.EmailWriter;
import io.skillsync.aicore.drafting.EmailWriter.Email;
import io.skillsync.aicore.drafting.EmailWriting;
import io.skillsync.aicore.drafting.LetterBrief;
import io.skillsync.aicore.skill.SkillTaxonomy;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/// Writes e-mails on worker threads.
@Singleton
class WorkerEmails implements EmailWriting {
    private final EmailWriter writer;
    private final Workers workers;

    WorkerEmails(SkillTaxonomy taxonomy, Workers workers) {
        this.writer = new EmailWriter(taxonomy);
        this.workers = workers;
    }

    @Override
    public Uni<Email> email(LetterBrief brief, EmailPurpose purpose, String recipient) {
        return workers.run(() -> writer.write(brief, purpose, recipient));
    }
}
