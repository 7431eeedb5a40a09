package io.skillsync.aicore.tailoring;

import io.skillsync.aicore.PersonId;
import io.skillsync.aicore.analysis.ResumeDocument;
import io.skillsync.aicore.analysis.ResumeDocument.ResumeExperience;
import io.skillsync.aicore.analysis.ResumeDocument.ResumeSkill;
import io.skillsync.aicore.drafting.TailorResumes;
import io.skillsync.aicore.drafting.Tailoring;
import io.skillsync.aicore.embedding.Embedding;
import io.skillsync.aicore.embedding.WordBagEmbedder;
import io.skillsync.aicore.matching.MatchingEngine;
import io.skillsync.aicore.matching.PostingDocument;
import io.skillsync.aicore.matching.ResumeCopy;
import io.skillsync.aicore.skill.SkillTaxonomy;
import io.skillsync.kernel.Identifier;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/// A developer, an opening, and what fits the one to the other: four edits.
public final class TailoringFixtures {
    static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");
    static final SkillTaxonomy TAXONOMY = SkillTaxonomy.shipped();
    static final MatchingEngine ENGINE = new MatchingEngine(new WordBagEmbedder(), TAXONOMY);
    static final ResumeDocument RESUME =
            new ResumeDocument(
                    null,
                    List.of(
                            new ResumeExperience(
                                    "Quill Press",
                                    "Developer",
                                    null,
                                    "2019",
                                    null,
                                    true,
                                    null,
                                    List.of(
                                            "Wrote the invoices module",
                                            "Built reports in Tableau"),
                                    List.of())),
                    null,
                    List.of(
                            new ResumeSkill("Perl", "Languages", "EXPERT"),
                            new ResumeSkill("Postgres", null, null)),
                    null,
                    null,
                    null);
    static final PostingDocument POSTING =
            new PostingDocument(
                    Identifier.next(),
                    2,
                    "p",
                    Identifier.next(),
                    "Alder",
                    null,
                    "Developer",
                    "Reports and data.",
                    null,
                    null,
                    "Lyon",
                    new PostingDocument.PostingPay(
                            new BigDecimal("3000"), new BigDecimal("4000.5"), "EUR", "MONTHLY"),
                    List.of("PostgreSQL", "Tableau", "Go"),
                    List.of(),
                    3,
                    null,
                    "ACTIVE",
                    Instant.parse("2026-05-01T09:00:00Z"),
                    null,
                    null);

    private TailoringFixtures() {}

    static Tailoring tailoring() {
        return new TailorResumes(TAXONOMY, ENGINE).tailor(RESUME, POSTING, NOON);
    }

    static ResumeCopy copy(PersonId owner) {
        return new ResumeCopy(
                Identifier.next(),
                3,
                owner,
                "hash",
                RESUME,
                new Embedding(new float[384], "m", "h"));
    }
}
