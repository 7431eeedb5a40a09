package io.skillsync.aicore.matching;

import io.skillsync.aicore.PersonId;
import io.skillsync.aicore.embedding.Embedding;
import io.skillsync.aicore.skill.SkillTaxonomy;
import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What a test has put on the desk: resumes of people, and postings of the platform.
public final class KnownMaterial {
    private final Desk desk = new Desk();

    public CareerMaterial material() {
        return new CareerMaterial(desk, desk, SkillTaxonomy.shipped());
    }

    /// The person's default resume, made up from a seed.
    public ResumeCopy resume(PersonId owner, UUID id, long seed) {
        var vector = new float[Embedding.DIMENSIONS];
        vector[0] = 1;
        desk.resume =
                new ResumeCopy(
                        id,
                        1,
                        owner,
                        "h" + seed,
                        new People(seed).resume(),
                        new Embedding(vector, "none", "none"));
        return desk.resume;
    }

    public void forgetResume() {
        desk.resume = null;
    }

    private static final class Desk implements Resumes, Postings {
        private ResumeCopy resume;

        private Uni<Optional<ResumeCopy>> of(PersonId person) {
            return Uni.createFrom()
                    .item(Optional.ofNullable(resume).filter(one -> one.owner().equals(person)));
        }

        @Override
        public Uni<Optional<ResumeCopy>> own(PersonId person, ResumeChoice choice) {
            return of(person)
                    .map(found -> found.filter(one -> one.resume().equals(choice.resume())));
        }

        @Override
        public Uni<Optional<ResumeCopy>> defaultOf(PersonId person) {
            return of(person);
        }

        @Override
        public Uni<Optional<PostingState>> state(UUID posting) {
            return Uni.createFrom().item(Optional.empty());
        }

        @Override
        public Uni<Optional<ResumeCopy>> version(Viewer viewer, UUID resume, int version) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Uni<List<ResumeCopy>> visible(Viewer viewer, int limit) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Uni<Void> keep(ResumeCopy copy, boolean isDefault, UUID cause) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Uni<Void> makeDefault(PersonId person, UUID resume, int version, UUID cause) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Uni<Void> show(PersonId person, boolean visible, UUID cause) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Uni<Void> forget(PersonId person, UUID resume, UUID cause) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Uni<Optional<PostingCopy>> version(UUID posting, int version) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Uni<List<PostingDocument>> live(Collection<UUID> postings) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Uni<Void> keep(PostingCopy copy, PostingState state, UUID cause) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Uni<Void> note(PostingState state, UUID cause) {
            throw new UnsupportedOperationException();
        }
    }
}
