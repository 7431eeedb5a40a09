package io.skillsync.aicore.skill;

import io.skillsync.aicore.PersonId;
import io.skillsync.kernel.UseCase;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;

/// Notes what documents list as skills and the taxonomy lacks. Noting a document twice changes
/// nothing, so this may run beside the keeping of the document.
@UseCase
public class NoteUnknownSkills {
    private final UnknownSkills unknown;
    private final SkillTaxonomy taxonomy;

    NoteUnknownSkills(UnknownSkills unknown, SkillTaxonomy taxonomy) {
        this.unknown = unknown;
        this.taxonomy = taxonomy;
    }

    /// @param names as the resume lists them
    /// @param person the name of its owner, which is no skill; may be null
    public Uni<Void> ofResume(
            PersonId owner, UUID resume, int version, List<String> names, String person) {
        var own = person == null ? List.<String>of() : Tokens.words(person);
        var others =
                names.stream()
                        .filter(name -> own.isEmpty() || !own.containsAll(Tokens.words(name)))
                        .toList();
        return unknown.ofResume(owner, resume, version, SkillTerm.unknown(others, taxonomy));
    }

    public Uni<Void> ofPosting(UUID organization, UUID posting, int version, List<String> names) {
        return unknown.ofPosting(
                organization, posting, version, SkillTerm.unknown(names, taxonomy));
    }

    public Uni<Void> forget(PersonId owner, UUID resume) {
        return unknown.forget(owner, resume);
    }
}
