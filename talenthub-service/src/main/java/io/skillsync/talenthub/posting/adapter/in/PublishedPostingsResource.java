package io.skillsync.talenthub.posting.adapter.in;

import io.skillsync.talenthub.posting.Posting;
import io.skillsync.talenthub.posting.PostingId;
import io.skillsync.talenthub.posting.PostingVersion;
import io.skillsync.talenthub.posting.Postings;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// What other services read of postings; a version never changes, so a late question gets the same
/// answer.
@Path("/internal/v1/postings/{id}")
@Tag(name = "Internal")
public class PublishedPostingsResource {
    private final Postings postings;

    PublishedPostingsResource(Postings postings) {
        this.postings = postings;
    }

    @GET
    @Operation(summary = "A posting as it stands now; drafts are not found")
    public Uni<PostingVersion> published(UUID id) {
        return postings.published(new PostingId(id)).map(Posting::asVersion);
    }

    @GET
    @Path("/versions/{version}")
    @Operation(summary = "A posting as its event of that version told it")
    public Uni<PostingVersion> postingVersion(UUID id, int version) {
        return postings.version(new PostingId(id), version);
    }
}
