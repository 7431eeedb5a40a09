package io.skillsync.talenthub.application.adapter.in;

import io.skillsync.service.http.Paging;
import io.skillsync.talenthub.Desk;
import io.skillsync.talenthub.Words;
import io.skillsync.talenthub.application.ApplicationLifecycle;
import io.skillsync.talenthub.application.Applications.ApplicationFilter;
import io.skillsync.talenthub.application.ReviewApplications;
import io.skillsync.talenthub.application.adapter.in.ApplicationBodies.ApplicationList;
import io.skillsync.talenthub.application.adapter.in.ApplicationBodies.ApplicationView;
import io.skillsync.talenthub.position.StageKind;
import io.skillsync.talenthub.posting.PostingId;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The applications to a posting.
@Path("/api/talenthub/v1/postings/{posting}/applications")
@RolesAllowed("user")
@Tag(name = "Applications")
public class PostingApplicationsResource {
    private final ReviewApplications review;
    private final Desk desk;

    PostingApplicationsResource(ReviewApplications review, Desk desk) {
        this.review = review;
        this.desk = desk;
    }

    @GET
    @Operation(summary = "Lists applications, the latest first, narrowed by stage or lifecycle")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ApplicationList.class)))
    public Uni<Response> list(
            UUID posting,
            @Parameter(schema = @Schema(implementation = StageKind.class)) @QueryParam("stage")
                    String stage,
            @Parameter(schema = @Schema(implementation = ApplicationLifecycle.class))
                    @QueryParam("lifecycle")
                    String lifecycle,
            @BeanParam Paging paging,
            @Context UriInfo uri) {
        var filter =
                new ApplicationFilter(
                        new PostingId(posting),
                        Words.of(StageKind.class, "stage", stage),
                        Words.of(ApplicationLifecycle.class, "lifecycle", lifecycle));
        return desk.colleague()
                .chain(by -> review.page(by, filter, paging.request()))
                .map(page -> Paging.respond(uri, page, ApplicationView::of));
    }
}
