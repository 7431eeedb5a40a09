package io.skillsync.search.posting.adapter.in;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.skillsync.search.posting.EmploymentType;
import io.skillsync.search.posting.Facets;
import io.skillsync.search.posting.FindPostings;
import io.skillsync.search.posting.Pay;
import io.skillsync.search.posting.PayPeriod;
import io.skillsync.search.posting.Posting;
import io.skillsync.search.posting.PostingHit;
import io.skillsync.search.posting.PostingId;
import io.skillsync.search.posting.Ranked;
import io.skillsync.search.posting.Results;
import io.skillsync.search.posting.SearchCriteria;
import io.skillsync.search.posting.WorkMode;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Open postings, for everybody.
@Path("/api/search/v1/postings")
@Tag(name = "Postings")
public class PostingResource {
    private final FindPostings find;

    PostingResource(FindPostings find) {
        this.find = find;
    }

    @GET
    @Operation(
            summary = "Searches open postings",
            description = "With keywords the best come first, without them the newest.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = PostingList.class)))
    public Uni<Response> search(@BeanParam SearchParameters parameters, @Context UriInfo uri) {
        var criteria = parameters.criteria();
        return find.find(criteria, parameters.slice(criteria))
                .map(results -> answer(criteria, results, uri));
    }

    /// One open posting; 404 when it is no longer open.
    @GET
    @Path("/{id}")
    public Uni<PostingView> get(UUID id) {
        return find.get(new PostingId(id)).map(PostingView::of);
    }

    private static Response answer(SearchCriteria criteria, Results results, UriInfo uri) {
        var list = PostingList.of(criteria, results);
        var response = Response.ok(list);
        if (list.next() != null)
            response.link(
                    uri.getRequestUriBuilder()
                            .replaceQueryParam("offset")
                            .replaceQueryParam("after", list.next())
                            .build(),
                    "next");
        return response.build();
    }

    /// A page of results.
    ///
    /// @param total of all pages
    /// @param mode `hybrid`: ranked by words and meaning; `lexical`: by words alone, or by date
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PostingList(
            List<PostingHitView> items, String next, long total, Facets facets, String mode) {
        static PostingList of(SearchCriteria criteria, Results results) {
            return new PostingList(
                    results.hits().stream().map(PostingHitView::of).toList(),
                    results.next().map(start -> Cursor.encode(criteria, start)).orElse(null),
                    results.total(),
                    results.facets(),
                    results.mode().name().toLowerCase(Locale.ROOT));
        }
    }

    /// A posting as a list shows it, and why it is there.
    ///
    /// @param highlights by field, texts escaped for HTML with the fitting words in `<em>`
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PostingHitView(
            UUID id,
            int version,
            String title,
            UUID organizationId,
            String organizationName,
            UUID positionId,
            EmploymentType employmentType,
            WorkMode workMode,
            String location,
            PayView pay,
            List<String> skillsRequired,
            List<String> skillsPreferred,
            String seniority,
            Instant publishedAt,
            Instant validThrough,
            Map<String, List<String>> highlights,
            RankView rank) {
        static PostingHitView of(PostingHit hit) {
            var posting = hit.posting();
            return new PostingHitView(
                    posting.id().value(),
                    posting.version(),
                    posting.title(),
                    posting.organizationId(),
                    posting.organizationName(),
                    posting.positionId(),
                    posting.employmentType(),
                    posting.workMode(),
                    posting.location().orElse(null),
                    posting.pay().map(PayView::of).orElse(null),
                    posting.skillsRequired(),
                    posting.skillsPreferred(),
                    posting.seniority().orElse(null),
                    posting.publishedAt(),
                    posting.validThrough().orElse(null),
                    hit.highlights(),
                    hit.ranked().map(RankView::of).orElse(null));
        }
    }

    /// Why a result stands where it stands: its place by words and by meaning, and what the fusion
    /// made of them.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RankView(double score, Integer lexical, Integer semantic) {
        static RankView of(Ranked ranked) {
            return new RankView(
                    ranked.score(),
                    ranked.lexicalRank().orElse(null),
                    ranked.semanticRank().orElse(null));
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PayView(BigDecimal min, BigDecimal max, String currency, PayPeriod period) {
        static PayView of(Pay pay) {
            return new PayView(
                    pay.min().orElse(null), pay.max().orElse(null), pay.currency(), pay.period());
        }
    }

    /// An open posting in full.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PostingView(
            UUID id,
            int version,
            UUID organizationId,
            String organizationName,
            UUID positionId,
            String title,
            String description,
            EmploymentType employmentType,
            WorkMode workMode,
            String location,
            PayView pay,
            List<String> skillsRequired,
            List<String> skillsPreferred,
            Integer minYears,
            String seniority,
            Instant publishedAt,
            Instant validThrough,
            String rankingNotice) {
        static PostingView of(Posting posting) {
            return new PostingView(
                    posting.id().value(),
                    posting.version(),
                    posting.organizationId(),
                    posting.organizationName(),
                    posting.positionId(),
                    posting.title(),
                    posting.description(),
                    posting.employmentType(),
                    posting.workMode(),
                    posting.location().orElse(null),
                    posting.pay().map(PayView::of).orElse(null),
                    posting.skillsRequired(),
                    posting.skillsPreferred(),
                    posting.minYears().orElse(null),
                    posting.seniority().orElse(null),
                    posting.publishedAt(),
                    posting.validThrough().orElse(null),
                    posting.rankingNotice().orElse(null));
        }
    }
}
