package io.skillsync.talenthub.application;

import io.skillsync.kernel.Page;
import io.skillsync.kernel.PageRequest;
import io.skillsync.talenthub.organization.HouseCollection;
import io.skillsync.talenthub.organization.Party;
import io.skillsync.talenthub.position.StageKind;
import io.skillsync.talenthub.posting.PostingId;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;

/// Where applications are kept. A colleague sees those of their organizations, an applicant their
/// own. A commit also writes a line of the history for each event and, for a new application, what
/// was sent; a new one is refused with the posting's reason where the posting stopped accepting
/// meanwhile.
public interface Applications
        extends HouseCollection<Application, ApplicationEvent, ApplicationId> {
    Uni<Page<Application>> page(Party party, ApplicationFilter filter, PageRequest page);

    /// The applicant's own application with this id, or the one they already sent to this posting.
    Uni<Optional<Application>> existing(
            Party.Applicant seeker, ApplicationId id, PostingId posting);

    /// Those that still wait for an answer, at most `limit`.
    Uni<List<Application>> open(Party party, PostingId posting, int limit);

    Uni<Snapshot> snapshot(Party party, ApplicationId id);

    /// What the applications of a posting can be narrowed by.
    record ApplicationFilter(
            PostingId posting,
            Optional<StageKind> stage,
            Optional<ApplicationLifecycle> lifecycle) {}
}
