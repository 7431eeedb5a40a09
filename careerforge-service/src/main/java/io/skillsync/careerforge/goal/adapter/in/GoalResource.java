package io.skillsync.careerforge.goal.adapter.in;

import io.skillsync.careerforge.Priority;
import io.skillsync.careerforge.SeekerId;
import io.skillsync.careerforge.goal.Goal;
import io.skillsync.careerforge.goal.GoalCategory;
import io.skillsync.careerforge.goal.GoalCloseReason;
import io.skillsync.careerforge.goal.GoalFilter;
import io.skillsync.careerforge.goal.GoalId;
import io.skillsync.careerforge.goal.GoalPlan;
import io.skillsync.careerforge.goal.GoalStatus;
import io.skillsync.careerforge.goal.GoalStep;
import io.skillsync.careerforge.goal.GoalVocabulary;
import io.skillsync.careerforge.goal.Goals;
import io.skillsync.careerforge.goal.PursueGoals;
import io.skillsync.kernel.Identifier;
import io.skillsync.kernel.Version.Expected;
import io.skillsync.persistence.idempotency.Idempotency;
import io.skillsync.service.http.Etags;
import io.skillsync.service.http.Paging;
import io.skillsync.service.identity.Caller;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The caller's own goals. Commands are sub-resources; no status is ever patched.
@Path("/api/careerforge/v1/goals")
@Tag(name = "Goals")
public class GoalResource {
    private final PursueGoals pursue;
    private final Goals goals;
    private final Idempotency idempotency;
    private final Caller caller;

    GoalResource(PursueGoals pursue, Goals goals, Idempotency idempotency, Caller caller) {
        this.pursue = pursue;
        this.goals = goals;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "Lists goals, newest first",
            description = "`status` takes a word of either vocabulary, also ABANDONED.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = GoalList.class)))
    public Uni<Response> list(
            @QueryParam("status") String status,
            @QueryParam("priority") Priority priority,
            @BeanParam Paging paging,
            @Context UriInfo uri) {
        var meaning = Optional.ofNullable(status).map(GoalVocabulary::meaning);
        var filter =
                new GoalFilter(
                        meaning.map(GoalVocabulary.Meaning::status),
                        meaning.flatMap(GoalVocabulary.Meaning::closeReason),
                        Optional.ofNullable(priority));
        return goals.page(owner(), filter, paging.request())
                .map(page -> Paging.respond(uri, page, GoalView::of));
    }

    @POST
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = GoalView.class)))
    public Uni<Response> set(
            @NotNull @Valid NewGoal body,
            @HeaderParam("Idempotency-Key") String key,
            @Context UriInfo uri) {
        return idempotency.once(
                caller.id(),
                key,
                uri,
                body,
                id ->
                        pursue.set(new GoalId(id), owner(), body.plan(), body.toSteps())
                                .map(goal -> created(uri, goal)),
                id -> goals.get(owner(), new GoalId(id)).map(goal -> created(uri, goal)));
    }

    @GET
    @Path("/{id}")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = GoalView.class)))
    public Uni<Response> get(UUID id) {
        return goals.get(owner(), new GoalId(id)).map(GoalResource::ok);
    }

    @PUT
    @Path("/{id}")
    @Operation(summary = "Rewrites the plan of an open goal")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = GoalView.class)))
    public Uni<Response> replan(
            UUID id, @NotNull @Valid GoalChange body, @HeaderParam("If-Match") String ifMatch) {
        return goals.get(owner(), new GoalId(id))
                .chain(goal ->
                        pursue.replan(owner(), goal.id(), Etags.required(ifMatch), body.plan()))
                .map(GoalResource::ok);
    }

    @DELETE
    @Path("/{id}")
    @APIResponse(responseCode = "204")
    public Uni<Void> remove(UUID id, @HeaderParam("If-Match") String ifMatch) {
        return goals.get(owner(), new GoalId(id))
                .chain(goal -> goals.remove(owner(), goal.id(), Etags.required(ifMatch)));
    }

    @POST
    @Path("/{id}/start")
    @Operation(summary = "Starts a goal, or takes it up again after a pause")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = GoalView.class)))
    public Uni<Response> start(UUID id, @HeaderParam("If-Match") String ifMatch) {
        return pursue.start(owner(), new GoalId(id), expected(ifMatch)).map(GoalResource::ok);
    }

    @POST
    @Path("/{id}/pause")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = GoalView.class)))
    public Uni<Response> pause(UUID id, @HeaderParam("If-Match") String ifMatch) {
        return pursue.pause(owner(), new GoalId(id), expected(ifMatch)).map(GoalResource::ok);
    }

    @POST
    @Path("/{id}/completion")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = GoalView.class)))
    public Uni<Response> complete(UUID id, @HeaderParam("If-Match") String ifMatch) {
        return pursue.complete(owner(), new GoalId(id), expected(ifMatch)).map(GoalResource::ok);
    }

    @POST
    @Path("/{id}/cancellation")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = GoalView.class)))
    public Uni<Response> cancel(
            UUID id,
            @NotNull @Valid GoalCancellation body,
            @HeaderParam("If-Match") String ifMatch) {
        return pursue.cancel(owner(), new GoalId(id), expected(ifMatch), body.reason())
                .map(GoalResource::ok);
    }

    @POST
    @Path("/{id}/steps")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = GoalView.class)))
    public Uni<Response> addStep(
            UUID id, @NotNull @Valid NewStep body, @HeaderParam("If-Match") String ifMatch) {
        return pursue.addStep(owner(), new GoalId(id), expected(ifMatch), body.toStep())
                .map(GoalResource::ok);
    }

    @PUT
    @Path("/{id}/steps/{step}/completion")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = GoalView.class)))
    public Uni<Response> tick(UUID id, UUID step, @HeaderParam("If-Match") String ifMatch) {
        return pursue.tick(owner(), new GoalId(id), expected(ifMatch), step, true)
                .map(GoalResource::ok);
    }

    @DELETE
    @Path("/{id}/steps/{step}/completion")
    @Operation(summary = "Takes the tick of a step back")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = GoalView.class)))
    public Uni<Response> untick(UUID id, UUID step, @HeaderParam("If-Match") String ifMatch) {
        return pursue.tick(owner(), new GoalId(id), expected(ifMatch), step, false)
                .map(GoalResource::ok);
    }

    private SeekerId owner() {
        return new SeekerId(caller.id());
    }

    private static Expected expected(String ifMatch) {
        return Etags.optional(ifMatch);
    }

    private static Response ok(Goal goal) {
        return Etags.ok(goal.version(), GoalView.of(goal));
    }

    private static Response created(UriInfo uri, Goal goal) {
        var place = uri.getAbsolutePathBuilder().path(goal.id().value().toString()).build();
        return Etags.created(place, goal.version(), GoalView.of(goal));
    }

    /// A goal to be set, with its first steps.
    public record NewGoal(
            @NotBlank @Size(max = 256) String title,
            @NotNull @Size(max = 4096) String description,
            @NotNull GoalCategory category,
            @NotNull Priority priority,
            LocalDate targetDate,
            @Size(max = Goal.MOST_STEPS) List<@NotNull @Valid NewStep> steps) {
        GoalPlan plan() {
            return new GoalPlan(
                    title.strip(),
                    description,
                    category,
                    priority,
                    Optional.ofNullable(targetDate));
        }

        List<GoalStep> toSteps() {
            return steps == null ? List.of() : steps.stream().map(NewStep::toStep).toList();
        }
    }

    /// A step to be added.
    public record NewStep(@NotBlank @Size(max = 256) String title, LocalDate dueDate) {
        GoalStep toStep() {
            return new GoalStep(Identifier.next(), title.strip(), false, dueDate);
        }
    }

    /// The rewritten plan of a goal.
    public record GoalChange(
            @NotBlank @Size(max = 256) String title,
            @NotNull @Size(max = 4096) String description,
            @NotNull GoalCategory category,
            @NotNull Priority priority,
            LocalDate targetDate) {
        GoalPlan plan() {
            return new GoalPlan(
                    title.strip(),
                    description,
                    category,
                    priority,
                    Optional.ofNullable(targetDate));
        }
    }

    /// Why a goal is given up.
    public record GoalCancellation(@NotNull GoalCloseReason reason) {}

    /// A goal as callers see it.
    ///
    /// @param coachStatus the status in the career coach's vocabulary
    public record GoalView(
            UUID id,
            String title,
            String description,
            GoalCategory category,
            Priority priority,
            GoalStatus status,
            String coachStatus,
            GoalCloseReason closeReason,
            LocalDate targetDate,
            Instant completedAt,
            int progress,
            List<GoalStep> steps,
            int version,
            Instant createdAt,
            Instant updatedAt) {
        static GoalView of(Goal goal) {
            var plan = goal.plan();
            return new GoalView(
                    goal.id().value(),
                    plan.title(),
                    plan.description(),
                    plan.category(),
                    plan.priority(),
                    goal.status(),
                    GoalVocabulary.coach(goal.status()),
                    goal.closeReason().orElse(null),
                    plan.targetDate().orElse(null),
                    goal.completedAt().orElse(null),
                    goal.progress(),
                    goal.steps(),
                    goal.version().number(),
                    goal.version().createdAt(),
                    goal.version().updatedAt());
        }
    }

    /// A page of goals, for the API document.
    public record GoalList(List<GoalView> items, String next) {}
}
