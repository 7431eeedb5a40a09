package io.skillsync.talenthub.interview.adapter.in;

import io.skillsync.service.http.Etags;
import io.skillsync.talenthub.Desk;
import io.skillsync.talenthub.interview.ArrangeInterviews;
import io.skillsync.talenthub.interview.Interview;
import io.skillsync.talenthub.interview.InterviewId;
import io.skillsync.talenthub.interview.adapter.in.InterviewBodies.AppointmentBody;
import io.skillsync.talenthub.interview.adapter.in.InterviewBodies.InterviewCompletion;
import io.skillsync.talenthub.interview.adapter.in.InterviewBodies.InterviewList;
import io.skillsync.talenthub.interview.adapter.in.InterviewBodies.InterviewView;
import io.skillsync.talenthub.organization.Colleague;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The interviews of the caller's organizations.
@Path("/api/talenthub/v1/interviews")
@Tag(name = "Interviews")
public class InterviewResource {
    private final ArrangeInterviews arrange;
    private final Desk desk;

    InterviewResource(ArrangeInterviews arrange, Desk desk) {
        this.arrange = arrange;
        this.desk = desk;
    }

    @GET
    @Operation(summary = "What is still to come and undecided, the soonest first")
    public Uni<InterviewList> upcoming() {
        return desk.colleague().chain(arrange::upcoming).map(InterviewList::of);
    }

    @GET
    @Path("/{id}")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = InterviewView.class)))
    public Uni<Response> get(UUID id) {
        return asking(by -> arrange.get(by, new InterviewId(id)));
    }

    @PUT
    @Path("/{id}")
    @Operation(summary = "Moves an interview to another time or place")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = InterviewView.class)))
    public Uni<Response> reschedule(
            UUID id,
            @NotNull @Valid AppointmentBody body,
            @HeaderParam("If-Match") String ifMatch) {
        var named = new InterviewId(id);
        return asking(by ->
                arrange.get(by, named)
                        .chain(() ->
                                arrange.reschedule(
                                        by, named, body.appointment(), Etags.required(ifMatch))));
    }

    @POST
    @Path("/{id}/completion")
    @Operation(
            summary = "Records that it took place, and what came out",
            description = "A pending outcome can be given later in the same way.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = InterviewView.class)))
    public Uni<Response> complete(
            UUID id, InterviewCompletion body, @HeaderParam("If-Match") String ifMatch) {
        var outcome = InterviewCompletion.outcome(body);
        var expected = Etags.optional(ifMatch);
        return asking(by -> arrange.complete(by, new InterviewId(id), outcome, expected));
    }

    @POST
    @Path("/{id}/cancellation")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = InterviewView.class)))
    public Uni<Response> cancel(UUID id, @HeaderParam("If-Match") String ifMatch) {
        var expected = Etags.optional(ifMatch);
        return asking(by -> arrange.cancel(by, new InterviewId(id), expected));
    }

    private Uni<Response> asking(Function<Colleague, Uni<Interview>> question) {
        return desk.colleague()
                .chain(question::apply)
                .map(interview -> Etags.ok(interview.version(), InterviewView.of(interview)));
    }
}
