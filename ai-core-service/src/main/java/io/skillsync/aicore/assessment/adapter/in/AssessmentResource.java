package io.skillsync.aicore.assessment.adapter.in;

import io.skillsync.aicore.PersonId;
import io.skillsync.aicore.assessment.Assessment;
import io.skillsync.aicore.assessment.AssessmentFilter;
import io.skillsync.aicore.assessment.AssessmentId;
import io.skillsync.aicore.assessment.AssessmentType;
import io.skillsync.aicore.assessment.Assessments;
import io.skillsync.aicore.assessment.TakeAssessments;
import io.skillsync.aicore.assessment.adapter.in.AssessmentBodies.AssessmentAnswers;
import io.skillsync.aicore.assessment.adapter.in.AssessmentBodies.AssessmentList;
import io.skillsync.aicore.assessment.adapter.in.AssessmentBodies.AssessmentView;
import io.skillsync.aicore.assessment.adapter.in.AssessmentBodies.NewAssessment;
import io.skillsync.persistence.idempotency.Idempotency;
import io.skillsync.service.http.Etags;
import io.skillsync.service.http.Paging;
import io.skillsync.service.identity.Caller;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The caller's own assessments: opened, answered once, kept.
@Path("/api/ai-core/v1/assessments")
@Tag(name = "Assessments")
public class AssessmentResource {
    private final TakeAssessments take;
    private final Assessments assessments;
    private final Idempotency idempotency;
    private final Caller caller;

    AssessmentResource(
            TakeAssessments take, Assessments assessments, Idempotency idempotency, Caller caller) {
        this.take = take;
        this.assessments = assessments;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "Lists the caller's assessments, newest first")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = AssessmentList.class)))
    public Uni<Response> list(
            @QueryParam("type") AssessmentType type,
            @BeanParam Paging paging,
            @Context UriInfo uri) {
        return assessments
                .page(owner(), new AssessmentFilter(Optional.ofNullable(type)), paging.request())
                .map(page -> Paging.respond(uri, page, AssessmentView::of));
    }

    @POST
    @Operation(
            summary = "Opens an assessment, or tells a result from elsewhere",
            description =
                    "SELF asks for a rating of the named skills; SKILL_TEST has items about a category or named skills; PERSONALITY is a questionnaire about ways of working, a hint for the caller that no match reads; PARTNER stores a result as the caller tells it. Items come without their right answers.")
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = AssessmentView.class)))
    @APIResponse(
            responseCode = "400",
            description = "The type needs something else, or there is too little to ask")
    public Uni<Response> open(
            @NotNull @Valid NewAssessment body,
            @HeaderParam("Idempotency-Key") String key,
            @Context UriInfo uri) {
        return idempotency.once(
                caller.id(),
                key,
                uri,
                body,
                id -> open(new AssessmentId(id), body).map(opened -> created(uri, opened)),
                id ->
                        assessments
                                .get(owner(), new AssessmentId(id))
                                .map(opened -> created(uri, opened)));
    }

    private Uni<Assessment> open(AssessmentId id, NewAssessment body) {
        return switch (body.type()) {
            case SELF -> take.rate(id, owner(), body.namedSkills());
            case SKILL_TEST ->
                    body.byCategory()
                            ? take.test(id, owner(), body.category(), body.items())
                            : take.test(id, owner(), body.namedSkills(), body.items());
            case PERSONALITY -> take.workStyle(id, owner());
            case PARTNER -> take.tell(id, owner(), body.told());
        };
    }

    @GET
    @Path("/{id}")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = AssessmentView.class)))
    public Uni<Response> get(UUID id) {
        return assessments.get(owner(), new AssessmentId(id)).map(AssessmentResource::ok);
    }

    @POST
    @Path("/{id}/answers")
    @Operation(
            summary = "Answers the assessment, once",
            description =
                    "An option's number for each item, from 0; -1 for none, which only a SKILL_TEST takes. The answer holds results, insights and the right answers.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = AssessmentView.class)))
    @APIResponse(responseCode = "409", description = "It was answered before")
    public Uni<Response> answer(
            UUID id,
            @NotNull @Valid AssessmentAnswers body,
            @HeaderParam("If-Match") String ifMatch) {
        return take.answer(owner(), new AssessmentId(id), Etags.optional(ifMatch), body.answers())
                .map(AssessmentResource::ok);
    }

    @DELETE
    @Path("/{id}")
    @APIResponse(responseCode = "204")
    public Uni<Void> remove(UUID id, @HeaderParam("If-Match") String ifMatch) {
        return assessments
                .get(owner(), new AssessmentId(id))
                .chain(assessment ->
                        assessments.remove(owner(), assessment.id(), Etags.required(ifMatch)));
    }

    private PersonId owner() {
        return new PersonId(caller.id());
    }

    private static Response ok(Assessment assessment) {
        return Etags.ok(assessment.version(), AssessmentView.of(assessment));
    }

    private static Response created(UriInfo uri, Assessment assessment) {
        var place = uri.getAbsolutePathBuilder().path(assessment.id().value().toString()).build();
        return Etags.created(place, assessment.version(), AssessmentView.of(assessment));
    }
}
