package io.skillsync.aicore.matching;

import io.skillsync.aicore.PersonId;
import io.skillsync.aicore.embedding.Embedding;
import java.util.UUID;

/// What a test has put on the desk: resumes of people, and postings of the platform.
public final class KnownMaterial {
    private final InMemoryResumes resumes = new InMemoryResumes();

    public CareerMaterial material() {
        return resumes.material(new InMemoryPostings());
    }

    /// The person's default resume, made up from a seed.
    public ResumeCopy resume(PersonId owner, UUID id, long seed) {
        var vector = new float[Embedding.DIMENSIONS];
        vector[0] = 1;
        return resumes.with(
                new ResumeCopy(
                        id,
                        1,
                        owner,
                        "h" + seed,
                        new People(seed).resume(),
                        new Embedding(vector, "none", "none")));
    }

    public void forgetResumes(PersonId owner) {
        resumes.forgetAll(owner);
    }
}
