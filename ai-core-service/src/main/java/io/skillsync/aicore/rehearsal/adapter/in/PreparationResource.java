package io.skillsync.aicore.rehearsal.adapter.in;

import io.skillsync.aicore.OpeningReference;
import io.skillsync.aicore.PersonId;
import io.skillsync.aicore.ResumeReference;
import io.skillsync.aicore.rehearsal.MockInterview;
import io.skillsync.aicore.rehearsal.OccasionChoice;
import io.skillsync.aicore.rehearsal.PackWriter;
import io.skillsync.aicore.rehearsal.Preparation;
import io.skillsync.aicore.rehearsal.Preparation.AnswerFeedback;
import io.skillsync.aicore.rehearsal.Preparation.PreparedAnswer;
import io.skillsync.aicore.rehearsal.PreparationFilter;
import io.skillsync.aicore.rehearsal.PreparationId;
import io.skillsync.aicore.rehearsal.PreparationPack.PlanBlock;
import io.skillsync.aicore.rehearsal.PreparationPack.PreparedQuestion;
import io.skillsync.aicore.rehearsal.Preparations;
import io.skillsync.aicore.rehearsal.PrepareInterviews;
import io.skillsync.persistence.idempotency.Idempotency;
import io.skillsync.service.http.Etags;
import io.skillsync.service.http.Paging;
import io.skillsync.service.identity.Caller;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The caller's own preparations: a pack for one interview, with the caller's answers and notes.
@Path("/api/ai-core/v1/preparations")
@Tag(name = "Interview preparations")
public class PreparationResource {
    private static final int USUAL_MINUTES = 120;
    private static final int MOST_ANSWERS = 30;

    private final PrepareInterviews prepare;
    private final Preparations preparations;
    private final Idempotency idempotency;
    private final Caller caller;

    PreparationResource(
            PrepareInterviews prepare,
            Preparations preparations,
            Idempotency idempotency,
            Caller caller) {
        this.prepare = prepare;
        this.preparations = preparations;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "Lists the caller's preparations, newest first")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = PreparationList.class)))
    public Uni<Response> list(
            @QueryParam("applicationId") UUID applicationId,
            @BeanParam Paging paging,
            @Context UriInfo uri) {
        var filter = new PreparationFilter(Optional.ofNullable(applicationId));
        return preparations
                .page(owner(), filter, paging.request())
                .map(page -> Paging.respond(uri, page, PreparationView::of));
    }

    @POST
    @Operation(
            summary = "Puts together what to go through before an interview",
            description =
                    "Uses one insight of the month's allowance; the same resume version and opening are free for the rest of the month.")
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = PreparationView.class)))
    @APIResponse(responseCode = "402", description = "The month's allowance is used up")
    @APIResponse(responseCode = "404", description = "No such posting or resume of the caller")
    @APIResponse(responseCode = "409", description = "There is no resume to prepare with")
    public Uni<Response> prepare(
            @NotNull @Valid NewPreparation body,
            @HeaderParam("Idempotency-Key") String key,
            @Context UriInfo uri) {
        return idempotency.once(
                caller.id(),
                key,
                uri,
                body,
                id ->
                        prepare.prepare(new PreparationId(id), owner(), body.choice(), body.time())
                                .map(preparation -> created(uri, preparation)),
                id ->
                        preparations
                                .get(owner(), new PreparationId(id))
                                .map(preparation -> created(uri, preparation)));
    }

    @GET
    @Path("/{id}")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = PreparationView.class)))
    public Uni<Response> get(UUID id) {
        return preparations.get(owner(), new PreparationId(id)).map(PreparationResource::ok);
    }

    @PUT
    @Path("/{id}")
    @Operation(
            summary = "Rewrites the caller's answers and notes",
            description = "An answer that changes loses its feedback.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = PreparationView.class)))
    public Uni<Response> write(
            UUID id,
            @NotNull @Valid PreparationChange body,
            @HeaderParam("If-Match") String ifMatch) {
        return preparations
                .get(owner(), new PreparationId(id))
                .chain(preparation ->
                        prepare.write(
                                owner(),
                                preparation.id(),
                                Etags.required(ifMatch),
                                body.toAnswers(),
                                body.toNotes()))
                .map(PreparationResource::ok);
    }

    @POST
    @Path("/{id}/feedback")
    @Operation(summary = "Judges the answers that have no feedback yet")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = PreparationView.class)))
    public Uni<Response> judge(UUID id, @HeaderParam("If-Match") String ifMatch) {
        return prepare.judge(owner(), new PreparationId(id), Etags.optional(ifMatch))
                .map(PreparationResource::ok);
    }

    @DELETE
    @Path("/{id}")
    @APIResponse(responseCode = "204")
    public Uni<Void> remove(UUID id, @HeaderParam("If-Match") String ifMatch) {
        return preparations
                .get(owner(), new PreparationId(id))
                .chain(preparation ->
                        preparations.remove(owner(), preparation.id(), Etags.required(ifMatch)));
    }

    private PersonId owner() {
        return new PersonId(caller.id());
    }

    private static Response ok(Preparation preparation) {
        return Etags.ok(preparation.version(), PreparationView.of(preparation));
    }

    private static Response created(UriInfo uri, Preparation preparation) {
        var place = uri.getAbsolutePathBuilder().path(preparation.id().value().toString()).build();
        return Etags.created(place, preparation.version(), PreparationView.of(preparation));
    }

    /// A preparation to be made.
    ///
    /// @param resume null for the resume that speaks for the caller
    /// @param minutes the time at hand, 120 where nothing is said
    public record NewPreparation(
            @NotNull @Valid OpeningReference posting,
            @Valid ResumeReference resume,
            @Min(PackWriter.LEAST_MINUTES) @Max(PackWriter.MOST_MINUTES) Integer minutes,
            UUID applicationId,
            UUID trackId) {
        OccasionChoice choice() {
            return new OccasionChoice(
                    posting.choice(), ResumeReference.choice(resume), applicationId, trackId);
        }

        int time() {
            return minutes == null ? USUAL_MINUTES : minutes;
        }
    }

    /// The caller's own part, in the place of what stood there.
    public record PreparationChange(
            @Size(max = MOST_ANSWERS) List<@NotNull @Valid WrittenAnswer> answers,
            @Size(max = Preparation.LONGEST_NOTES) String notes) {
        List<PreparedAnswer> toAnswers() {
            return answers == null
                    ? List.of()
                    : answers.stream().map(WrittenAnswer::toAnswer).toList();
        }

        String toNotes() {
            return notes == null ? "" : notes;
        }
    }

    /// An answer to one of the questions.
    ///
    /// @param question its number, from 0
    public record WrittenAnswer(
            @NotNull @PositiveOrZero Integer question,
            @NotBlank @Size(max = MockInterview.LONGEST_ANSWER) String text) {
        PreparedAnswer toAnswer() {
            return new PreparedAnswer(question, text.strip());
        }
    }

    /// A preparation as callers see it.
    ///
    /// @param openPoints requirements that the resume does not show
    /// @param ownQuestions questions for the interviewer
    public record PreparationView(
            UUID id,
            OccasionView occasion,
            List<PlanBlock> plan,
            List<PreparedQuestion> questions,
            List<String> openPoints,
            List<String> ownQuestions,
            List<PreparedAnswer> answers,
            List<AnswerFeedback> feedback,
            String notes,
            int version,
            Instant createdAt,
            Instant updatedAt) {
        static PreparationView of(Preparation preparation) {
            var pack = preparation.pack();
            return new PreparationView(
                    preparation.id().value(),
                    OccasionView.of(preparation.occasion()),
                    pack.plan(),
                    pack.questions(),
                    pack.openPoints(),
                    pack.ownQuestions(),
                    preparation.answers(),
                    preparation.feedback(),
                    preparation.notes(),
                    preparation.version().number(),
                    preparation.version().createdAt(),
                    preparation.version().updatedAt());
        }
    }

    /// A page of preparations, for the API document.
    public record PreparationList(List<PreparationView> items, String next) {}
}
