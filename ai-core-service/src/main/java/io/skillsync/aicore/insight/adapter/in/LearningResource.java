package io.skillsync.aicore.insight.adapter.in;

import io.skillsync.aicore.PersonId;
import io.skillsync.aicore.insight.LearningPath;
import io.skillsync.aicore.insight.PlanLearning;
import io.skillsync.aicore.insight.PlanLearning.LearningAdvice;
import io.skillsync.service.identity.Caller;
import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// What the caller may learn next.
@Path("/api/ai-core/v1")
@Tag(name = "Learning")
public class LearningResource {
    private final PlanLearning plan;
    private final Caller caller;

    LearningResource(PlanLearning plan, Caller caller) {
        this.plan = plan;
        this.caller = caller;
    }

    @GET
    @Path("/learning-paths")
    @Operation(
            summary = "The way to a skill from what the caller's default resume shows",
            description =
                    "Every step rests on the ones before it; what the resume shows is left out. A skill that the taxonomy does not know is its own only step.")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "409", description = "There is no default resume")
    public Uni<LearningPath> path(@QueryParam("skill") @NotBlank @Size(max = 100) String skill) {
        return plan.path(me(), skill.strip());
    }

    @GET
    @Path("/learning-advice")
    @Operation(
            summary = "Missing skills, those that open most postings within reach first",
            description = "Looks at the open postings nearest to the default resume. Not metered.")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "409", description = "There is no default resume")
    public Uni<LearningAdvice> advice() {
        return plan.advise(me());
    }

    private PersonId me() {
        return new PersonId(caller.id());
    }
}
