package io.skillsync.aicore.matching;

import io.skillsync.aicore.PersonId;
import io.skillsync.aicore.analysis.ResumeDocument.ResumeSkill;
import io.skillsync.aicore.skill.NoteUnknownSkills;
import io.skillsync.kernel.UseCase;
import io.smallrye.mutiny.Uni;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/// Keeping up with what the other services tell: versions are fetched by id, everything else is in
/// the event.
@UseCase
public class FollowMarket {
    private final PublishedVersions published;
    private final Resumes resumes;
    private final Postings postings;
    private final NoteUnknownSkills unknown;

    FollowMarket(
            PublishedVersions published,
            Resumes resumes,
            Postings postings,
            NoteUnknownSkills unknown) {
        this.published = published;
        this.resumes = resumes;
        this.postings = postings;
        this.unknown = unknown;
    }

    public Uni<Void> resumeVersion(UUID resume, int version, boolean isDefault, UUID cause) {
        return published
                .resume(resume, version)
                .chain(copy ->
                        copy.map(found ->
                                        noteUnknown(found)
                                                .chain(() -> resumes.keep(found, isDefault, cause)))
                                .orElseGet(FollowMarket::nothing));
    }

    /// A live posting is copied and embedded; any other is only noted.
    public Uni<Void> posting(PostingState state, UUID cause) {
        if (!state.status().equals("ACTIVE")) return postings.note(state, cause);
        return published
                .posting(state.posting(), state.version())
                .chain(document ->
                        document.map(found ->
                                        published
                                                .embedded(found)
                                                .call(_ -> noteUnknown(found, state))
                                                .chain(copy -> postings.keep(copy, state, cause)))
                                .orElseGet(() -> postings.note(state, cause)));
    }

    public Uni<Void> defaultResume(PersonId person, UUID resume, int version, UUID cause) {
        return resumes.makeDefault(person, resume, version, cause);
    }

    public Uni<Void> resumeDeleted(PersonId person, UUID resume, UUID cause) {
        return unknown.forget(person, resume).chain(() -> resumes.forget(person, resume, cause));
    }

    /// Noting is idempotent, so it needs no part in the transaction that keeps the copy.
    private Uni<Void> noteUnknown(ResumeCopy copy) {
        var listed =
                copy.document().skills().stream()
                        .map(ResumeSkill::name)
                        .filter(Objects::nonNull)
                        .toList();
        return unknown.ofResume(
                copy.owner(),
                copy.resume(),
                copy.version(),
                listed,
                copy.document().basics().name());
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
