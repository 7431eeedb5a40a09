package io.skillsync.careerforge.resume;

import io.skillsync.careerforge.SeekerId;
import io.skillsync.careerforge.profile.KeepProfile;
import io.skillsync.careerforge.profile.Provenance;
import io.skillsync.kernel.Decision;
import io.skillsync.kernel.UseCase;
import io.skillsync.kernel.Version.Expected;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/// Names, archives, prefers and deletes resumes.
@UseCase
public class KeepResumes {
    private final Resumes resumes;
    private final ResumeFiles files;
    private final KeepProfile profile;

    public KeepResumes(Resumes resumes, ResumeFiles files, KeepProfile profile) {
        this.resumes = resumes;
        this.files = files;
        this.profile = profile;
    }

    /// What is empty stays as it is.
    public record Change(Optional<String> name, Optional<Boolean> archived) {}

    public Uni<Resume> change(SeekerId owner, ResumeId id, Change change, Expected expected) {
        return resumes.decide(
                owner,
                id,
                expected,
                resume -> {
                    var named = change.name().map(resume::rename).orElse(resume);
                    return Decision.of(change.archived().map(named::archive).orElse(named));
                });
    }

    public Uni<Resume> makeDefault(SeekerId owner, ResumeId id, Expected expected) {
        return resumes.decide(owner, id, expected, Resume::makeDefault);
    }

    /// The file goes first, so that nothing of the person is left behind when this is repeated
    /// after a failure.
    ///
    /// @param withFacts also forgets what the experience bank read from it
    public Uni<Void> delete(SeekerId owner, ResumeId id, boolean withFacts, Expected expected) {
        return resumes.get(owner, id)
                .invoke(resume -> resume.version().check(expected))
                .call(resume -> files.delete(owner, resume.analysis().file()))
                .call(resume -> withFacts ? forgetFacts(resume) : Uni.createFrom().voidItem())
                .chain(resume -> resumes.remove(resume.delete()));
    }

    private Uni<Void> forgetFacts(Resume resume) {
        return profile.forget(resume.owner(), Provenance.parsed(resume.id().value(), 0));
    }
}
