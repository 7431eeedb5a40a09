package io.skillsync.search.posting;

import io.smallrye.mutiny.Uni;
import java.util.function.Supplier;

class InMemoryPostingsTest extends PostingsContract {
    private final InMemoryPostings postings = new InMemoryPostings();

    @Override
    protected PostingIndex index() {
        return postings;
    }

    @Override
    protected PostingQueries queries() {
        return postings;
    }

    @Override
    protected void settle() {}

    @Override
    protected <T> T await(Supplier<Uni<T>> operation) {
        return operation.get().await().indefinitely();
    }
}
