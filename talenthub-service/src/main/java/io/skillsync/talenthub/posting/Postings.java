package io.skillsync.talenthub.posting;

import io.skillsync.kernel.Page;
import io.skillsync.kernel.PageRequest;
import io.skillsync.talenthub.organization.HouseCollection;
import io.skillsync.talenthub.organization.OrganizationId;
import io.skillsync.talenthub.organization.Party;
import io.skillsync.talenthub.position.PositionId;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;

/// Where postings are kept. A foreign one is not found, except by {@link #published} and {@link
/// #version}, because what was published is no secret. A commit with an event also keeps the
/// version that it tells.
public interface Postings extends HouseCollection<Posting, PostingEvent, PostingId> {
    Uni<Page<Posting>> page(Party party, PositionId position, PageRequest page);

    /// Any posting but a draft, for anybody.
    Uni<Posting> published(PostingId id);

    /// A posting as its event of that version told it; not found where that version had none.
    Uni<PostingVersion> version(PostingId id, int version);

    /// Which postings have run out by now, at most `limit`; seen by the platform, not by a person.
    Uni<List<Due>> due(Instant now, int limit);

    /// A posting that has run out, and the organization that is to handle it.
    record Due(PostingId id, OrganizationId organization) {}
}
