package io.skillsync.aicore.knowledge;

import io.skillsync.kernel.Page;
import io.skillsync.kernel.PageRequest;
import io.smallrye.mutiny.Uni;

/// The knowledge base for those who read it; searches away from the event loop.
public interface Articles {
    /// Best answers first where a question is asked, else in the order of the book. {@link
    /// io.skillsync.kernel.Invalid} for a category that there is not, or a cursor of another list.
    Uni<Page<Article>> page(ArticleFilter filter, PageRequest page);

    /// {@link io.skillsync.kernel.NotFound} where there is none.
    Uni<Article> get(String id);
}
