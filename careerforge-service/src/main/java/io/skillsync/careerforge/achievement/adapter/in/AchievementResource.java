package io.skillsync.careerforge.achievement.adapter.in;

import io.skillsync.careerforge.SeekerId;
import io.skillsync.careerforge.achievement.Achievement;
import io.skillsync.careerforge.achievement.AchievementFilter;
import io.skillsync.careerforge.achievement.AchievementProgress;
import io.skillsync.careerforge.achievement.AchievementType;
import io.skillsync.careerforge.achievement.Achievements;
import io.skillsync.service.http.Paging;
import io.skillsync.service.identity.Caller;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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

/// The caller's own achievements; they are earned, so there is nothing to post.
@Path("/api/careerforge/v1/achievements")
@Tag(name = "Achievements")
public class AchievementResource {
    private final Achievements achievements;
    private final Caller caller;

    AchievementResource(Achievements achievements, Caller caller) {
        this.achievements = achievements;
        this.caller = caller;
    }

    @GET
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = AchievementList.class)))
    public Uni<Response> list(
            @QueryParam("type") AchievementType type,
            @BeanParam Paging paging,
            @Context UriInfo uri) {
        return achievements
                .page(owner(), new AchievementFilter(Optional.ofNullable(type)), paging.request())
                .map(page -> Paging.respond(uri, page, AchievementView::of));
    }

    @GET
    @Path("/progress")
    @Operation(summary = "Points and counts")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = AchievementProgress.class)))
    public Uni<AchievementProgress> progress() {
        return achievements.all(owner()).map(AchievementProgress::of);
    }

    private SeekerId owner() {
        return new SeekerId(caller.id());
    }

    /// An achievement as callers see it.
    public record AchievementView(
            UUID id,
            AchievementType type,
            String title,
            String description,
            int points,
            boolean verified,
            String proofUrl,
            Instant earnedAt) {
        static AchievementView of(Achievement achievement) {
            return new AchievementView(
                    achievement.id().value(),
                    achievement.type(),
                    achievement.title(),
                    achievement.description(),
                    achievement.points(),
                    achievement.verified(),
                    achievement.proofUrl().orElse(null),
                    achievement.earnedAt());
        }
    }

    /// A page of achievements, for the API document.
    public record AchievementList(List<AchievementView> items, String next) {}
}
