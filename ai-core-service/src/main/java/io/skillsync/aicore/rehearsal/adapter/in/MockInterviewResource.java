package io.skillsync.aicore.rehearsal.adapter.in;

import io.skillsync.aicore.OpeningReference;
import io.skillsync.aicore.PersonId;
import io.skillsync.aicore.ResumeReference;
import io.skillsync.aicore.rehearsal.AnswerReview;
import io.skillsync.aicore.rehearsal.InterviewAnalysis;
import io.skillsync.aicore.rehearsal.InterviewQuestion;
import io.skillsync.aicore.rehearsal.MockInterview;
import io.skillsync.aicore.rehearsal.MockInterview.Message;
import io.skillsync.aicore.rehearsal.MockInterviewFilter;
import io.skillsync.aicore.rehearsal.MockInterviewId;
import io.skillsync.aicore.rehearsal.MockInterviews;
import io.skillsync.aicore.rehearsal.OccasionChoice;
import io.skillsync.aicore.rehearsal.RehearseInterviews;
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
import jakarta.validation.constraints.Size;
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
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The caller's own mock interviews: started once, answered question by question, ended once.
@Path("/api/ai-core/v1/mock-interviews")
@Tag(name = "Mock interviews")
public class MockInterviewResource {
    private static final int USUAL_QUESTIONS = 6;

    private final RehearseInterviews rehearse;
    private final MockInterviews interviews;
    private final Idempotency idempotency;
    private final Caller caller;

    MockInterviewResource(
            RehearseInterviews rehearse,
            MockInterviews interviews,
            Idempotency idempotency,
            Caller caller) {
        this.rehearse = rehearse;
        this.interviews = interviews;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "Lists the caller's mock interviews, newest first")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = MockInterviewList.class)))
    public Uni<Response> list(
            @QueryParam("completed") Boolean completed,
            @BeanParam Paging paging,
            @Context UriInfo uri) {
        var filter = new MockInterviewFilter(Optional.ofNullable(completed));
        return interviews
                .page(owner(), filter, paging.request())
                .map(page -> Paging.respond(uri, page, MockInterviewView::of));
    }

    @POST
    @Operation(
            summary = "Starts a mock interview with its first question",
            description = "Uses one insight of the month's allowance.")
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = MockInterviewView.class)))
    @APIResponse(responseCode = "402", description = "The month's allowance is used up")
    @APIResponse(responseCode = "404", description = "No such posting or resume of the caller")
    @APIResponse(responseCode = "409", description = "There is no resume to ask about")
    public Uni<Response> start(
            @NotNull @Valid NewMockInterview body,
            @HeaderParam("Idempotency-Key") String key,
            @Context UriInfo uri) {
        return idempotency.once(
                caller.id(),
                key,
                uri,
                body,
                id ->
                        rehearse.start(
                                        new MockInterviewId(id),
                                        owner(),
                                        body.choice(),
                                        body.count())
                                .map(interview -> created(uri, interview)),
                id ->
                        interviews
                                .get(owner(), new MockInterviewId(id))
                                .map(interview -> created(uri, interview)));
    }

    @GET
    @Path("/{id}")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = MockInterviewView.class)))
    public Uni<Response> get(UUID id) {
        return interviews.get(owner(), new MockInterviewId(id)).map(MockInterviewResource::ok);
    }

    @POST
    @Path("/{id}/answers")
    @Operation(
            summary = "Answers the question that waits",
            description =
                    "The answer's review is the last of `reviews`; `nextQuestion` is absent after the last one, which also ends the interview.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = MockInterviewView.class)))
    @APIResponse(responseCode = "409", description = "The interview is over")
    public Uni<Response> answer(
            UUID id,
            @NotNull @Valid InterviewAnswer body,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String key,
            @Context UriInfo uri) {
        var interview = new MockInterviewId(id);
        return idempotency.once(
                caller.id(),
                key,
                uri,
                body,
                _ ->
                        rehearse.answer(owner(), interview, Etags.optional(ifMatch), body.answer())
                                .map(MockInterviewResource::ok),
                _ -> interviews.get(owner(), interview).map(MockInterviewResource::ok));
    }

    @POST
    @Path("/{id}/completion")
    @Operation(summary = "Ends the interview before its last question, with feedback so far")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = MockInterviewView.class)))
    @APIResponse(responseCode = "409", description = "It is over, or nothing was answered")
    public Uni<Response> complete(UUID id, @HeaderParam("If-Match") String ifMatch) {
        return rehearse.complete(owner(), new MockInterviewId(id), Etags.optional(ifMatch))
                .map(MockInterviewResource::ok);
    }

    @DELETE
    @Path("/{id}")
    @APIResponse(responseCode = "204")
    public Uni<Void> remove(UUID id, @HeaderParam("If-Match") String ifMatch) {
        return interviews
                .get(owner(), new MockInterviewId(id))
                .chain(interview ->
                        interviews.remove(owner(), interview.id(), Etags.required(ifMatch)));
    }

    private PersonId owner() {
        return new PersonId(caller.id());
    }

    private static Response ok(MockInterview interview) {
        return Etags.ok(interview.version(), MockInterviewView.of(interview));
    }

    private static Response created(UriInfo uri, MockInterview interview) {
        var place = uri.getAbsolutePathBuilder().path(interview.id().value().toString()).build();
        return Etags.created(place, interview.version(), MockInterviewView.of(interview));
    }

    /// A mock interview to be started.
    ///
    /// @param resume null for the resume that speaks for the caller
    /// @param questions how many are wanted, 6 where nothing is said; fewer where the documents
    ///   give fewer
    public record NewMockInterview(
            @NotNull @Valid OpeningReference posting,
            @Valid ResumeReference resume,
            @Min(MockInterview.LEAST_QUESTIONS) @Max(MockInterview.MOST_QUESTIONS)
                    Integer questions,
            UUID applicationId,
            UUID trackId) {
        OccasionChoice choice() {
            return new OccasionChoice(
                    posting.choice(), ResumeReference.choice(resume), applicationId, trackId);
        }

        int count() {
            return questions == null ? USUAL_QUESTIONS : questions;
        }
    }

    /// An answer to the question that waits.
    public record InterviewAnswer(
            @NotBlank @Size(max = MockInterview.LONGEST_ANSWER) String answer) {}

    /// Questions and answers in turn.
    public record ConversationHistory(List<Message> messages) {}

    /// The feedback over the whole interview.
    public record AiAnalysis(String summary, String detailedFeedback) {
        static AiAnalysis of(InterviewAnalysis analysis) {
            return new AiAnalysis(analysis.summary(), analysis.detailedFeedback());
        }
    }

    /// A mock interview as callers see it.
    ///
    /// @param questionCount how many questions it has in all
    /// @param nextQuestion the one that waits for an answer; absent when the interview is over
    /// @param reviews of the answers, in their order
    /// @param score mean of the answers, absent until the interview is over
    /// @param aiAnalysis absent until the interview is over
    public record MockInterviewView(
            UUID id,
            OccasionView occasion,
            boolean isCompleted,
            int questionCount,
            InterviewQuestion nextQuestion,
            ConversationHistory conversationHistory,
            List<AnswerReview> reviews,
            Integer score,
            AiAnalysis aiAnalysis,
            int version,
            Instant createdAt,
            Instant updatedAt) {
        static MockInterviewView of(MockInterview interview) {
            return new MockInterviewView(
                    interview.id().value(),
                    OccasionView.of(interview.occasion()),
                    interview.isCompleted(),
                    interview.questions().size(),
                    interview.current().orElse(null),
                    new ConversationHistory(interview.conversation()),
                    interview.reviews(),
                    interview.analysis().map(InterviewAnalysis::score).orElse(null),
                    interview.analysis().map(AiAnalysis::of).orElse(null),
                    interview.version().number(),
                    interview.version().createdAt(),
                    interview.version().updatedAt());
        }
    }

    /// A page of mock interviews, for the API document.
    public record MockInterviewList(List<MockInterviewView> items, String next) {}
}
