package io.skillsync.aicore.skill.adapter.in;

import io.skillsync.aicore.skill.Concept;
import io.skillsync.aicore.skill.SkillCategory;
import io.skillsync.aicore.skill.SkillSearch;
import io.skillsync.kernel.NotFound;
import io.skillsync.service.http.Paging;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The skills that the platform knows.
@Path("/api/ai-core/v1/skills")
@Tag(name = "Skills")
public class SkillResource {
    private final SkillSearch search;

    SkillResource(SkillSearch search) {
        this.search = search;
    }

    @GET
    @Operation(
            summary = "Looks skills up, best first",
            description =
                    "`q` is the beginning of a name, of another spelling, or of a word in one; without it all come by name.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = SkillList.class)))
    public Response find(
            @QueryParam("q") @DefaultValue("") @Size(max = 80) String q,
            @QueryParam("category") SkillCategory category,
            @BeanParam Paging paging,
            @Context UriInfo uri) {
        var found = search.find(q, Optional.ofNullable(category));
        return Paging.respond(
                uri, Listed.part(found, paging.request(), Concept::id), SkillView::of);
    }

    @GET
    @Path("/{name}")
    @Operation(
            summary = "One skill, by its name, another spelling, or its id",
            description = "With what one learns before it and what it leads to.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = SkillDetail.class)))
    @APIResponse(responseCode = "404", description = "The taxonomy does not know it")
    public SkillDetail get(@Size(max = 80) String name) {
        var concept = search.get(name).orElseThrow(() -> new NotFound("skill"));
        return new SkillDetail(
                concept.id(),
                concept.name(),
                concept.category(),
                concept.aliases(),
                links(search.prerequisites(concept)),
                links(search.leadsTo(concept)));
    }

    private static List<SkillLink> links(List<Concept> concepts) {
        return concepts.stream()
                .map(concept -> new SkillLink(concept.id(), concept.name()))
                .toList();
    }

    /// A skill in a list.
    public record SkillView(String id, String name, SkillCategory category, List<String> aliases) {
        static SkillView of(Concept concept) {
            return new SkillView(
                    concept.id(), concept.name(), concept.category(), concept.aliases());
        }
    }

    /// The way to another skill.
    public record SkillLink(String id, String name) {}

    /// A skill with its neighbours in the graph of prerequisites.
    public record SkillDetail(
            String id,
            String name,
            SkillCategory category,
            List<String> aliases,
            List<SkillLink> prerequisites,
            List<SkillLink> leadsTo) {}

    /// A page of skills, for the API document.
    public record SkillList(List<SkillView> items, String next) {}
}
