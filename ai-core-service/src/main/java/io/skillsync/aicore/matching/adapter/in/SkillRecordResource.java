package io.skillsync.aicore.matching.adapter.in;

import io.skillsync.aicore.PersonId;
import io.skillsync.aicore.Workers;
import io.skillsync.aicore.matching.CareerMaterial;
import io.skillsync.aicore.matching.ResumeChoice;
import io.skillsync.aicore.matching.ResumeCopy;
import io.skillsync.aicore.matching.SkillHistory;
import io.skillsync.aicore.skill.SkillCategory;
import io.skillsync.aicore.skill.SkillLevel;
import io.skillsync.aicore.skill.SkillRecord;
import io.skillsync.service.identity.Caller;
import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// What the caller's own resumes show of each skill.
@Path("/api/ai-core/v1")
@Tag(name = "Skills")
public class SkillRecordResource {
    private final CareerMaterial material;
    private final SkillHistory history;
    private final Workers workers;
    private final Clock clock;
    private final Caller caller;

    SkillRecordResource(
            CareerMaterial material,
            SkillHistory history,
            Workers workers,
            Clock clock,
            Caller caller) {
        this.material = material;
        this.history = history;
        this.workers = workers;
        this.clock = clock;
        this.caller = caller;
    }

    @GET
    @Path("/me/skills")
    @Operation(
            summary = "The skills of the caller's default resume",
            description =
                    "Those with most years first. Years count the dated entries that name a skill, overlapping ones once; the level follows from them, and is EXPERT only for recent use.")
    @APIResponse(responseCode = "409", description = "There is no default resume")
    public Uni<ResumeSkills> mine() {
        return skills(ResumeChoice.DEFAULT);
    }

    @GET
    @Path("/resumes/{resumeId}/skills")
    @Operation(summary = "The skills of one of the caller's resumes, the newest version by default")
    @APIResponse(responseCode = "404", description = "There is no such resume, or no such version")
    public Uni<ResumeSkills> ofResume(
            UUID resumeId, @QueryParam("version") @Min(1) Integer version) {
        return skills(new ResumeChoice(resumeId, version));
    }

    private Uni<ResumeSkills> skills(ResumeChoice choice) {
        return material.resume(new PersonId(caller.id()), choice)
                .chain(copy -> workers.run(() -> skills(copy)));
    }

    private ResumeSkills skills(ResumeCopy copy) {
        var shown = history.of(copy.document(), YearMonth.now(clock));
        return new ResumeSkills(
                copy.resume(), copy.version(), shown.stream().map(ShownSkill::of).toList());
    }

    /// What a resume version shows.
    public record ResumeSkills(UUID resumeId, int version, List<ShownSkill> skills) {}

    /// One skill of a resume.
    ///
    /// @param lastUsed month (2024-05) of the latest dated entry that names it; absent where none
    ///   does
    /// @param evidence the places that name it
    public record ShownSkill(
            String id,
            String name,
            SkillCategory category,
            double years,
            String lastUsed,
            SkillLevel level,
            List<String> evidence) {
        static ShownSkill of(SkillRecord shown) {
            return new ShownSkill(
                    shown.concept().id(),
                    shown.concept().name(),
                    shown.concept().category(),
                    shown.years(),
                    shown.lastUsed() == null ? null : shown.lastUsed().toString(),
                    shown.level(),
                    shown.paths());
        }
    }
}
