package io.skillsync.aicore.skill;

import io.skillsync.aicore.PersonId;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;

/// Which terms each document lists that the taxonomy lacks: what stands in a document's newest
/// version, so that a document counts once, however often it is told.
public interface UnknownSkills {
    /// What a person's resume lists; replaces what an older version listed.
    Uni<Void> ofResume(PersonId owner, UUID resume, int version, List<SkillTerm> terms);

    /// What an organization's posting lists; replaces what an older version listed.
    Uni<Void> ofPosting(UUID organization, UUID posting, int version, List<SkillTerm> terms);

    /// A resume that is gone counts no more.
    Uni<Void> forget(PersonId owner, UUID resume);

    /// Counts per term, over everybody, the most frequent first: only terms that resumes of at
    /// least so many people, or postings of at least so many organizations, list. A side with fewer
    /// owners counts as none, because a small number would point at somebody.
    Uni<List<SkillProposal>> counted(int leastOwners);
}
