package io.skillsync.aicore.matching;

import io.skillsync.aicore.PersonId;
import io.skillsync.aicore.embedding.Embedding;
import io.skillsync.aicore.embedding.KnownVectors;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Both sides of a market in maps: who may see what is the stores' own affair and shown by their
/// tests.
final class InMemoryMarket implements Resumes, Postings, Candidacies, Memberships {
    final Map<VersionRef, ResumeCopy> resumes = new LinkedHashMap<>();
    final Map<VersionRef, PostingCopy> postings = new LinkedHashMap<>();
    final Map<UUID, PostingState> states = new LinkedHashMap<>();
    final List<Candidacy> candidacies = new ArrayList<>();
    final Map<PersonId, Set<UUID>> works = new LinkedHashMap<>();
    final List<ResumeCopy> visible = new ArrayList<>();

    @Override
    public Uni<List<ResumeCopy>> versions(Viewer viewer, Collection<VersionRef> versions) {
        return item(resumes.values().stream().filter(one -> versions.contains(one.ref())).toList());
    }

    @Override
    public Uni<Optional<ResumeCopy>> own(PersonId person, ResumeChoice choice) {
        return item(
                Optional.ofNullable(resumes.get(new VersionRef(choice.resume(), choice.version())))
                        .filter(copy -> copy.owner().equals(person)));
    }

    @Override
    public Uni<Optional<ResumeCopy>> defaultOf(PersonId person) {
        return item(
                resumes.values().stream().filter(one -> one.owner().equals(person)).findFirst());
    }

    @Override
    public Uni<List<ResumeCopy>> visible(Viewer viewer, int limit) {
        return item(List.copyOf(visible));
    }

    @Override
    public Uni<Void> keep(ResumeCopy copy, KnownVectors pieces, boolean isDefault, UUID cause) {
        resumes.put(copy.ref(), copy);
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Void> embedded(PersonId owner, VersionRef resume, DocumentVectors vectors) {
        var old = resumes.get(resume);
        resumes.put(
                resume,
                new ResumeCopy(
                        old.resume(),
                        old.version(),
                        owner,
                        old.hash(),
                        old.document(),
                        vectors.whole()));
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Void> makeDefault(PersonId person, UUID resume, int version, UUID cause) {
        throw new UnsupportedOperationException("No ranking asks for this.");
    }

    @Override
    public Uni<Void> show(PersonId person, boolean shown, UUID cause) {
        throw new UnsupportedOperationException("No ranking asks for this.");
    }

    @Override
    public Uni<Void> forget(PersonId person, UUID resume, UUID cause) {
        throw new UnsupportedOperationException("No ranking asks for this.");
    }

    @Override
    public Uni<Optional<PostingCopy>> version(UUID posting, int version) {
        return item(Optional.ofNullable(postings.get(new VersionRef(posting, version))));
    }

    @Override
    public Uni<List<PostingCopy>> versions(Collection<VersionRef> versions) {
        return item(
                postings.values().stream()
                        .filter(one -> versions.contains(one.document().ref()))
                        .toList());
    }

    @Override
    public Uni<Optional<Embedding>> vector(VersionRef posting, String modelHash) {
        return item(
                Optional.ofNullable(postings.get(posting))
                        .map(PostingCopy::vector)
                        .filter(vector -> vector.modelHash().equals(modelHash)));
    }

    @Override
    public Uni<Optional<PostingState>> state(UUID posting) {
        return item(Optional.ofNullable(states.get(posting)));
    }

    @Override
    public Uni<List<PostingDocument>> live(Collection<UUID> wanted) {
        throw new UnsupportedOperationException("No ranking asks for this.");
    }

    @Override
    public Uni<Void> keep(PostingCopy copy, KnownVectors pieces, PostingState state, UUID cause) {
        postings.put(copy.document().ref(), copy);
        return note(state, cause);
    }

    @Override
    public Uni<Void> embedded(UUID organization, VersionRef posting, DocumentVectors vectors) {
        postings.computeIfPresent(
                posting, (_, old) -> new PostingCopy(old.document(), vectors.whole()));
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Void> note(PostingState state, UUID cause) {
        states.put(state.posting(), state);
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<List<Candidacy>> of(Viewer viewer, UUID posting) {
        return item(candidacies.stream().filter(one -> one.posting().equals(posting)).toList());
    }

    @Override
    public Uni<Optional<Candidacy>> own(PersonId person, UUID posting) {
        return item(
                candidacies.stream()
                        .filter(one -> one.person().equals(person) && one.posting().equals(posting))
                        .findFirst());
    }

    @Override
    public Uni<Optional<Candidacy>> byId(Viewer viewer, UUID application) {
        return item(
                candidacies.stream()
                        .filter(one -> one.application().equals(application))
                        .findFirst());
    }

    @Override
    public Uni<Void> note(Candidacy candidacy, UUID cause) {
        candidacies.add(candidacy);
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Viewer> viewer(PersonId person) {
        return item(new Viewer(person, works.getOrDefault(person, Set.of())));
    }

    @Override
    public Uni<Void> note(
            UUID membership,
            UUID organization,
            PersonId person,
            String role,
            boolean active,
            UUID cause) {
        works.put(person, Set.of(organization));
        return Uni.createFrom().voidItem();
    }

    private static <T> Uni<T> item(T value) {
        return Uni.createFrom().item(value);
    }
}
