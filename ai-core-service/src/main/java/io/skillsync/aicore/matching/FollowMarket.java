package io.skillsync.aicore.matching;

import io.skillsync.aicore.PersonId;
import io.skillsync.aicore.analysis.ResumeDocument.ResumeSkill;
import io.skillsync.aicore.matching.PublishedVersions.PublishedResume;
import io.skillsync.aicore.skill.NoteUnknownSkills;
import io.skillsync.kernel.UseCase;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/// Keeping up with what the other services tell: versions are fetched by id, everything else is in
/// the event. What can be computed beforehand is: vectors when a version arrives, the score when
/// somebody applies, so that no ranking has to wait for them.
@UseCase
public class FollowMarket {
    private final PublishedVersions published;
    private final Embeds embeds;
    private final Resumes resumes;
    private final Postings postings;
    private final Candidacies candidacies;
    private final Scores scores;
    private final NoteUnknownSkills unknown;

    FollowMarket(
            PublishedVersions published,
            Embeds embeds,
            Resumes resumes,
            Postings postings,
            Candidacies candidacies,
            Scores scores,
            NoteUnknownSkills unknown) {
        this.published = published;
        this.embeds = embeds;
        this.resumes = resumes;
        this.postings = postings;
        this.candidacies = candidacies;
        this.scores = scores;
        this.unknown = unknown;
    }

    public Uni<Void> resumeVersion(UUID resume, int version, boolean isDefault, UUID cause) {
        return published
                .resume(resume, version)
                .chain(found ->
                        found.map(told -> keep(told, isDefault, cause))
                                .orElseGet(FollowMarket::nothing));
    }

    private Uni<Void> keep(PublishedResume told, boolean isDefault, UUID cause) {
        return noteUnknown(told)
                .chain(() -> embeds.of(told.document()))
                .chain(vectors ->
                        resumes.keep(
                                new ResumeCopy(
                                        told.resumeId(),
                                        told.version(),
                                        new PersonId(told.ownerId()),
                                        told.hash(),
                                        told.document(),
                                        vectors.whole()),
                                vectors.pieces(),
                                isDefault,
                                cause));
    }

    /// A live posting is copied and embedded; any other is only noted.
    public Uni<Void> posting(PostingState state, UUID cause) {
        if (!state.status().equals("ACTIVE")) return postings.note(state, cause);
        return published
                .posting(state.posting(), state.version())
                .chain(document ->
                        document.map(found -> keep(found, state, cause))
                                .orElseGet(() -> postings.note(state, cause)));
    }

    private Uni<Void> keep(PostingDocument found, PostingState state, UUID cause) {
        return noteUnknown(found, state)
                .chain(() -> embeds.of(found))
                .chain(vectors ->
                        postings.keep(
                                new PostingCopy(found, vectors.whole()),
                                vectors.pieces(),
                                state,
                                cause));
    }

    public Uni<Void> defaultResume(PersonId person, UUID resume, int version, UUID cause) {
        return resumes.makeDefault(person, resume, version, cause);
    }

    /// Notes an application and scores what was submitted, where both versions are here already;
    /// where one is not, the first ranking does it.
    public Uni<Void> application(Candidacy candidacy, UUID cause) {
        var applicant = Viewer.alone(candidacy.person());
        var pair = PairRef.of(candidacy);
        return candidacies
                .note(candidacy, cause)
                .chain(() -> resumes.versions(applicant, List.of(pair.resume())))
                .chain(sent ->
                        postings.versions(List.of(pair.posting()))
                                .map(posted -> ScoredPair.of(List.of(pair), sent, posted)))
                .chain(pairs -> scores.of(applicant, pairs))
                .replaceWithVoid();
    }

    public Uni<Void> resumeDeleted(PersonId person, UUID resume, UUID cause) {
        return unknown.forget(person, resume).chain(() -> resumes.forget(person, resume, cause));
    }

    /// Noting is idempotent, so it needs no part in the transaction that keeps the copy.
    private Uni<Void> noteUnknown(PublishedResume told) {
        var listed =
                told.document().skills().stream()
                        .map(ResumeSkill::name)
                        .filter(Objects::nonNull)
                        .toList();
        return unknown.ofResume(
                new PersonId(told.ownerId()),
                told.resumeId(),
                told.version(),
                listed,
                told.document().basics().name());
    }

    private Uni<Void> noteUnknown(PostingDocument posting, PostingState state) {
        var listed =
                Stream.concat(posting.skillsRequired().stream(), posting.skillsPreferred().stream())
                        .toList();
        return unknown.ofPosting(state.organization(), posting.id(), posting.version(), listed);
    }

    private static Uni<Void> nothing() {
        return Uni.createFrom().voidItem();
    }
}
