package io.skillsync.talenthub.application;

import io.skillsync.talenthub.organization.OrganizationId;
import io.skillsync.talenthub.position.PositionId;
import io.skillsync.talenthub.posting.Posting;
import io.skillsync.talenthub.posting.PostingId;

/// What somebody applied to: the posting as it read at that moment.
public record Opening(
        PostingId posting, int postingVersion, PositionId position, OrganizationId organization) {
    static Opening of(Posting posting) {
        return new Opening(
                posting.id(),
                posting.version().number(),
                posting.position(),
                posting.organization());
    }
}
