package io.skillsync.aicore.matching;

import io.skillsync.aicore.PersonId;
import io.skillsync.aicore.analysis.PostingReader;
import io.skillsync.aicore.analysis.PostingReading.RequirementKind;
import io.skillsync.aicore.matching.PostingChoice.ExternalPosting;
import io.skillsync.aicore.skill.SkillTaxonomy;
import io.skillsync.kernel.NotFound;
import io.skillsync.kernel.RuleBroken;
import io.skillsync.kernel.UseCase;
import io.smallrye.mutiny.Uni;
import java.util.List;

/// What advice rests on: one of the person's own resume versions, and an opening as it stands.
@UseCase
public class CareerMaterial {
    private static final int MOST_SKILLS = 30;

    private final Resumes resumes;
    private final Postings postings;
    private final SkillTaxonomy taxonomy;
    private final PostingReader reader = new PostingReader();

    CareerMaterial(Resumes resumes, Postings postings, SkillTaxonomy taxonomy) {
        this.resumes = resumes;
        this.postings = postings;
        this.taxonomy = taxonomy;
    }

    /// The chosen version; NotFound where it is absent or somebody else's, RuleBroken where there
    /// is no default.
    public Uni<ResumeCopy> resume(PersonId person, ResumeChoice choice) {
        if (choice.resume() == null) return spokenFor(person);
        return resumes.own(person, choice)
                .map(copy -> copy.orElseThrow(() -> new NotFound("resume")));
    }

    /// The version that speaks for a person.
    Uni<ResumeCopy> spokenFor(PersonId person) {
        return resumes.defaultOf(person)
                .map(resume ->
                        resume.orElseThrow(() ->
                                new RuleBroken(
                                        "match.no-resume",
                                        "Upload a resume first; matches are found with your default resume.")));
    }

    /// The opening's newest version, or what the person told about it.
    public Uni<PostingDocument> posting(PostingChoice choice) {
        if (choice.postingId() == null) {
            return Uni.createFrom().item(() -> read(choice.external()));
        }
        return postings.state(choice.postingId())
                .map(state -> state.orElseThrow(() -> new NotFound("posting")))
                .chain(state -> postings.version(choice.postingId(), state.version()))
                .map(copy -> copy.orElseThrow(() -> new NotFound("posting")).document());
    }

    private PostingDocument read(ExternalPosting told) {
        var required =
                told.skillsRequired().isEmpty()
                        ? skillsIn(told.title(), told.description())
                        : told.skillsRequired();
        return PostingDocument.of(
                told.title(), told.organizationName(), told.description(), required);
    }

    private List<String> skillsIn(String title, String description) {
        return reader.read(title, description).requirements().stream()
                .filter(requirement -> requirement.kind() == RequirementKind.REQUIRED)
                .flatMap(requirement -> taxonomy.recognise(requirement.text()).stream())
                .map(mention -> mention.concept().name())
                .distinct()
                .limit(MOST_SKILLS)
                .toList();
    }
}
