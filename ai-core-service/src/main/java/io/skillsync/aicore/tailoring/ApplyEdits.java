package io.skillsync.aicore.tailoring;

import io.skillsync.aicore.analysis.ResumeDocument;
import io.skillsync.aicore.drafting.Tailoring;
import io.skillsync.aicore.drafting.TailoringEdit;
import io.skillsync.aicore.matching.MatchingEngine;
import io.skillsync.aicore.matching.PostingDocument;
import io.skillsync.aicore.skill.SkillTaxonomy;
import io.skillsync.aicore.tailoring.TailoringWork.Outcome;
import io.skillsync.kernel.RuleBroken;
import java.time.Instant;
import java.util.List;

/// Puts accepted edits in place; what cannot be proven is not handed out, whatever was stored.
public final class ApplyEdits {
    private final TailoringProof proof;
    private final MatchingEngine engine;

    public ApplyEdits(SkillTaxonomy taxonomy, MatchingEngine engine) {
        this.proof = new TailoringProof(taxonomy);
        this.engine = engine;
    }

    public Outcome apply(
            ResumeDocument resume,
            PostingDocument posting,
            Tailoring offered,
            List<TailoringEdit> accepted,
            Instant now) {
        var result = AcceptedEdits.apply(resume, offered, accepted);
        if (!proof.stands(resume, result)) {
            throw new RuleBroken(
                    "tailoring.unsupported",
                    "These edits say something that the resume does not; ask for a new tailoring.");
        }
        return new Outcome(result, engine.score(result, posting, now).score());
    }
}
