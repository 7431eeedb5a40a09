package io.skillsync.aicore.insight;

import io.skillsync.aicore.PersonId;
import io.skillsync.aicore.analysis.ResumeDocument;
import io.skillsync.aicore.matching.Candidacies;
import io.skillsync.aicore.matching.Memberships;
import io.skillsync.aicore.matching.Resumes;
import io.skillsync.aicore.matching.VersionRef;
import io.skillsync.aicore.matching.Viewer;
import io.skillsync.kernel.NotFound;
import io.skillsync.kernel.UseCase;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;

/// The resume of an application without what tells who somebody is, for those who decide.
@UseCase
public class ReadBlindResumes {
    private final Memberships memberships;
    private final Candidacies candidacies;
    private final Resumes resumes;

    ReadBlindResumes(Memberships memberships, Candidacies candidacies, Resumes resumes) {
        this.memberships = memberships;
        this.candidacies = candidacies;
        this.resumes = resumes;
    }

    /// For members of the posting's organization; the application is not there for anybody else.
    public Uni<ResumeDocument> ofApplication(PersonId member, UUID application) {
        return memberships
                .viewer(member)
                .chain(viewer -> submitted(viewer, application))
                .map(BlindResume::of);
    }

    private Uni<ResumeDocument> submitted(Viewer viewer, UUID application) {
        return candidacies
                .byId(viewer, application)
                .map(found ->
                        found.filter(candidacy ->
                                        viewer.organizations().contains(candidacy.organization()))
                                .orElseThrow(() -> new NotFound("application")))
                .chain(candidacy ->
                        resumes.versions(
                                viewer,
                                List.of(
                                        new VersionRef(
                                                candidacy.resume(), candidacy.resumeVersion()))))
                .map(copies ->
                        copies.stream()
                                .findFirst()
                                .orElseThrow(() -> new NotFound("resume"))
                                .document());
    }
}
