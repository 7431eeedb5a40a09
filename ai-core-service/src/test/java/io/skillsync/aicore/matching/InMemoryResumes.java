package io.skillsync.aicore.matching;

import io.skillsync.aicore.PersonId;
import io.skillsync.aicore.embedding.KnownVectors;
import io.skillsync.aicore.skill.SkillTaxonomy;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Resume versions in memory; the first one that is kept as default speaks for its owner.
public class InMemoryResumes implements Resumes {
    private final List<ResumeCopy> copies = new ArrayList<>();
    private final List<ResumeCopy> defaults = new ArrayList<>();

    public ResumeCopy with(ResumeCopy copy) {
        copies.add(copy);
        defaults.add(copy);
        return copy;
    }

    /// Material that knows these resumes, and openings from elsewhere only.
    public CareerMaterial material(Postings postings) {
        return new CareerMaterial(this, postings, SkillTaxonomy.shipped());
    }

    @Override
    public Uni<List<ResumeCopy>> versions(Viewer viewer, Collection<VersionRef> versions) {
        return Uni.createFrom()
                .item(
                        copies.stream()
                                .filter(copy -> copy.owner().equals(viewer.person()))
                                .filter(copy -> versions.contains(copy.ref()))
                                .toList());
    }

    @Override
    public Uni<Optional<ResumeCopy>> own(PersonId person, ResumeChoice choice) {
        return Uni.createFrom()
                .item(
                        copies.stream()
                                .filter(copy -> copy.owner().equals(person))
                                .filter(copy -> copy.resume().equals(choice.resume()))
                                .filter(copy ->
                                        choice.version() == null
                                                || copy.version() == choice.version())
                                .max(Comparator.comparingInt(ResumeCopy::version)));
    }

    @Override
    public Uni<Optional<ResumeCopy>> defaultOf(PersonId person) {
        return Uni.createFrom()
                .item(defaults.stream().filter(copy -> copy.owner().equals(person)).findFirst());
    }

    @Override
    public Uni<List<ResumeCopy>> visible(Viewer viewer, int limit) {
        return Uni.createFrom().item(List.of());
    }

    @Override
    public Uni<Void> keep(ResumeCopy copy, KnownVectors pieces, boolean isDefault, UUID cause) {
        return done(() -> {
            copies.add(copy);
            if (isDefault) defaults.add(copy);
        });
    }

    @Override
    public Uni<Void> embedded(PersonId owner, VersionRef resume, DocumentVectors vectors) {
        return done(() ->
                copies.replaceAll(copy ->
                        copy.ref().equals(resume)
                                ? new ResumeCopy(
                                        copy.resume(),
                                        copy.version(),
                                        copy.owner(),
                                        copy.hash(),
                                        copy.document(),
                                        vectors.whole())
                                : copy));
    }

    @Override
    public Uni<Void> makeDefault(PersonId person, UUID resume, int version, UUID cause) {
        return done(() -> defaults.removeIf(copy -> copy.owner().equals(person)));
    }

    @Override
    public Uni<Void> show(PersonId person, boolean visible, UUID cause) {
        return done(() -> {});
    }

    @Override
    public Uni<Void> forget(PersonId person, UUID resume, UUID cause) {
        return done(() -> {
            copies.removeIf(copy -> copy.resume().equals(resume));
            defaults.removeIf(copy -> copy.resume().equals(resume));
        });
    }

    void forgetAll(PersonId person) {
        copies.removeIf(copy -> copy.owner().equals(person));
        defaults.removeIf(copy -> copy.owner().equals(person));
    }

    private static Uni<Void> done(Runnable effect) {
        return Uni.createFrom()
                .item(() -> {
                    effect.run();
                    return null;
                });
    }
}
