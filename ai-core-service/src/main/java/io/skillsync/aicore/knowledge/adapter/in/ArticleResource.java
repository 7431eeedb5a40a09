package io.skillsync.aicore.knowledge.adapter.in;

import io.skillsync.aicore.knowledge.Article;
import io.skillsync.aicore.knowledge.ArticleFilter;
import io.skillsync.aicore.knowledge.Articles;
import io.skillsync.service.http.Paging;
import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The knowledge base: the articles that the coach cites, for everybody to read.
@Path("/api/ai-core/v1/articles")
@Tag(name = "Articles")
public class ArticleResource {
    private final Articles articles;

    ArticleResource(Articles articles) {
        this.articles = articles;
    }

    @GET
    @Operation(
            summary = "Articles about resumes, applications, interviews, offers and this platform")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ArticleList.class)))
    public Uni<Response> list(
            @QueryParam("q") @Size(max = 500) String question,
            @QueryParam("category") @Size(max = 50) String category,
            @QueryParam("tag") @Size(max = 100) String tag,
            @BeanParam Paging paging,
            @Context UriInfo uri) {
        return articles.page(
                        new ArticleFilter(told(question), told(category), told(tag)),
                        paging.request())
                .map(page -> Paging.respond(uri, page, ArticleView::of));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One article")
    @APIResponse(responseCode = "404", description = "There is no such article")
    public Uni<ArticleView> get(@Size(max = 100) String id) {
        return articles.get(id).map(ArticleView::of);
    }

    private static Optional<String> told(String parameter) {
        return Optional.ofNullable(parameter).map(String::strip).filter(text -> !text.isEmpty());
    }

    /// An article as readers see it.
    ///
    /// @param source the law or publication behind a stated fact; absent where the article is
    ///   advice of our own
    public record ArticleView(
            String id,
            String category,
            String title,
            List<String> tags,
            String source,
            String content) {
        static ArticleView of(Article article) {
            return new ArticleView(
                    article.id(),
                    article.category(),
                    article.title(),
                    article.tags(),
                    article.source().isBlank() ? null : article.source(),
                    article.content());
        }
    }

    /// A page of articles, for the API document.
    public record ArticleList(List<ArticleView> items, String next) {}
}
