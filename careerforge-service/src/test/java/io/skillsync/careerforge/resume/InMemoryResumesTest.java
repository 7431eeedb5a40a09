package io.skillsync.careerforge.resume;

/// The fake keeps the contract, so tests may trust it.
class InMemoryResumesTest extends ResumesContract {
    private final InMemoryResumes resumes = new InMemoryResumes();

    @Override
    protected Resumes collection() {
        return resumes;
    }
}
