package io.skillsync.aicore.matching;

import io.skillsync.aicore.PersonId;
import io.skillsync.kernel.UseCase;
import io.smallrye.mutiny.Uni;
import java.util.UUID;

/// Keeping up with what the other services tell: versions are fetched by id, everything else is in
/// the event.
@UseCase
public class FollowMarket {
    private final PublishedVersions published;
    private final Resumes resumes;
    private final Postings postings;

    FollowMarket(PublishedVersions published, Resumes resumes, Postings postings) {
        this.published = published;
        this.resumes = resumes;
        this.postings = postings;
    }

    public Uni<Void> resumeVersion(UUID resume, int version, boolean isDefault, UUID cause) {
        return published
                .resume(resume, version)
                .chain(copy ->
                        copy.map(found -> resumes.keep(found, isDefault, cause))
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
                                                .chain(copy -> postings.keep(copy, state, cause)))
                                .orElseGet(() -> postings.note(state, cause)));
    }

    public Uni<Void> defaultResume(PersonId person, UUID resume, int version, UUID cause) {
        return resumes.makeDefault(person, resume, version, cause);
    }

    private static Uni<Void> nothing() {
        return Uni.createFrom().voidItem();
    }
}
