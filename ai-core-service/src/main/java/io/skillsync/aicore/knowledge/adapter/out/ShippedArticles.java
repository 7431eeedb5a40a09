package io.skillsync.aicore.knowledge.adapter.out;

import io.skillsync.aicore.Workers;
import io.skillsync.aicore.knowledge.Article;
import io.skillsync.aicore.knowledge.ArticleFilter;
import io.skillsync.aicore.knowledge.Articles;
import io.skillsync.aicore.knowledge.KnowledgeBase;
import io.skillsync.kernel.NotFound;
import io.skillsync.kernel.Page;
import io.skillsync.kernel.PageRequest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/// The articles that ship, kept in memory.
@Singleton
class ShippedArticles implements Articles {
    private final KnowledgeBase knowledge;
    private final Workers workers;

    ShippedArticles(KnowledgeBase knowledge, Workers workers) {
        this.knowledge = knowledge;
        this.workers = workers;
    }

    @Override
    public Uni<Page<Article>> page(ArticleFilter filter, PageRequest page) {
        return workers.run(() -> knowledge.page(filter, page));
    }

    @Override
    public Uni<Article> get(String id) {
        return Uni.createFrom()
                .item(() -> knowledge.article(id).orElseThrow(() -> new NotFound("article")));
    }
}
