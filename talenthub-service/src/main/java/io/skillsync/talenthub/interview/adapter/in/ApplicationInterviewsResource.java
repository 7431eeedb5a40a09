package io.skillsync.talenthub.interview.adapter.in;

import io.skillsync.persistence.idempotency.Idempotency;
import io.skillsync.service.http.Etags;
import io.skillsync.talenthub.Desk;
import io.skillsync.talenthub.application.ApplicationId;
import io.skillsync.talenthub.interview.ArrangeInterviews;
import io.skillsync.talenthub.interview.Interview;
import io.skillsync.talenthub.interview.InterviewId;
import io.skillsync.talenthub.interview.adapter.in.InterviewBodies.AppointmentBody;
import io.skillsync.talenthub.interview.adapter.in.InterviewBodies.InterviewList;
import io.skillsync.talenthub.interview.adapter.in.InterviewBodies.InterviewView;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The interviews of an application.
@Path("/api/talenthub/v1/applications/{application}/interviews")
@Tag(name = "Interviews")
public class ApplicationInterviewsResource {
    private final ArrangeInterviews arrange;
    private final Desk desk;
    private final Idempotency idempotency;

    ApplicationInterviewsResource(ArrangeInterviews arrange, Desk desk, Idempotency idempotency) {
        this.arrange = arrange;
        this.desk = desk;
        this.idempotency = idempotency;
    }

    @GET
    public Uni<InterviewList> list(UUID application) {
        return desk.colleague()
                .chain(by -> arrange.of(by, new ApplicationId(application)))
                .map(InterviewList::of);
    }

    @POST
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = InterviewView.class)))
    public Uni<Response> schedule(
            UUID application,
            @NotNull @Valid AppointmentBody body,
            @HeaderParam("Idempotency-Key") String key,
            @Context UriInfo uri) {
        var whose = new ApplicationId(application);
        return idempotency.once(
                desk.user().value(),
                key,
                uri,
                body,
                id ->
                        desk.colleague()
                                .chain(by ->
                                        arrange.schedule(
                                                by, whose, new InterviewId(id), body.appointment()))
                                .map(interview -> created(uri, interview)),
                id ->
                        desk.colleague()
                                .chain(by -> arrange.get(by, new InterviewId(id)))
                                .map(interview -> created(uri, interview)));
    }

    private static Response created(UriInfo uri, Interview interview) {
        var place =
                UriBuilder.fromUri(uri.getBaseUri())
                        .path("/api/talenthub/v1/interviews")
                        .path(interview.id().value().toString())
                        .build();
        return Etags.created(place, interview.version(), InterviewView.of(interview));
    }
}
