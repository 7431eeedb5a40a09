package io.skillsync.talenthub.posting;

import io.skillsync.kernel.Decision;
import io.skillsync.kernel.NotFound;
import io.skillsync.kernel.Page;
import io.skillsync.kernel.PageRequest;
import io.skillsync.kernel.Version;
import io.skillsync.talenthub.InMemoryHouses;
import io.skillsync.talenthub.organization.Party;
import io.skillsync.talenthub.position.PositionId;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

public class InMemoryPostings extends InMemoryHouses<Posting, PostingEvent, PostingId>
        implements Postings {
    private final Map<String, PostingVersion> versions = new HashMap<>();

    public InMemoryPostings() {
        super("posting");
    }

    @Override
    public Uni<Page<Posting>> page(Party party, PositionId position, PageRequest page) {
        return page(party, posting -> posting.position().equals(position), page);
    }

    @Override
    public Uni<Posting> published(PostingId id) {
        return found(
                all().filter(posting -> posting.id().equals(id))
                        .filter(posting -> posting.status() != PostingStatus.DRAFT)
                        .findFirst(),
                "posting");
    }

    @Override
    public Uni<PostingVersion> version(PostingId id, int version) {
        return found(
                Optional.ofNullable(versions.get(id.value() + "/" + version)), "posting version");
    }

    @Override
    public Uni<List<Due>> due(Instant now, int limit) {
        return Uni.createFrom()
                .item(() ->
                        all().filter(posting -> posting.isDue(now))
                                .limit(limit)
                                .map(p -> new Due(p.id(), p.organization()))
                                .toList());
    }

    @Override
    protected void alongside(
            Party party, Posting stored, Decision<Posting, PostingEvent> decision) {
        if (!decision.events().isEmpty())
            versions.put(stored.id().value() + "/" + stored.version().number(), stored.asVersion());
    }

    @Override
    protected Posting versioned(Posting p, Version version) {
        return new Posting(
                p.id(),
                p.organization(),
                p.organizationName(),
                p.position(),
                p.content(),
                p.status(),
                p.publishedAt(),
                p.validThrough(),
                p.closing(),
                version);
    }

    private static <T> Uni<T> found(Optional<T> thing, String noun) {
        return Uni.createFrom().item(() -> thing.orElseThrow(() -> new NotFound(noun)));
    }
}
