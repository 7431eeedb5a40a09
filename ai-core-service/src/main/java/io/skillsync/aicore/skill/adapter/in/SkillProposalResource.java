package io.skillsync.aicore.skill.adapter.in;

import io.skillsync.aicore.PersonId;
import io.skillsync.aicore.skill.DecideProposals;
import io.skillsync.aicore.skill.SkillAcceptance;
import io.skillsync.aicore.skill.SkillCategory;
import io.skillsync.aicore.skill.SkillProposal;
import io.skillsync.aicore.skill.adapter.in.SkillResource.SkillView;
import io.skillsync.kernel.Identifier;
import io.skillsync.service.http.Paging;
import io.skillsync.service.identity.Caller;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
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

/// Terms that many documents list as skills and the taxonomy lacks, for the platform's operators.
@Path("/api/ai-core/v1/skill-proposals")
@Tag(name = "Skill proposals")
@RolesAllowed("admin")
public class SkillProposalResource {
    private final DecideProposals proposals;
    private final Caller caller;

    SkillProposalResource(DecideProposals proposals, Caller caller) {
        this.proposals = proposals;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "What is to be decided, the most frequent first",
            description =
                    "Each document counts once. A term is told once resumes of five people or postings of five organizations list it; a side below that counts 0.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = SkillProposalList.class)))
    public Uni<Response> open(@BeanParam Paging paging, @Context UriInfo uri) {
        var page = paging.request();
        return proposals
                .open()
                .map(open ->
                        Paging.respond(
                                uri, Listed.part(open, page, SkillProposal::term), item -> item));
    }

    @POST
    @Path("/{term}/acceptance")
    @Operation(
            summary = "Makes the term a skill, or another spelling of one",
            description =
                    "`name` is the term itself where it is left out. The name of a known skill makes the term a spelling of it; a new skill needs a category. Every score made from then on names the new version of the taxonomy.")
    @APIResponse(responseCode = "404", description = "No such proposal")
    @APIResponse(
            responseCode = "409",
            description = "Decided already, or a spelling belongs to another skill")
    public Uni<SkillView> accept(@Size(max = 200) String term, @NotNull @Valid Acceptance body) {
        return proposals
                .accept(admin(), term, body.toAcceptance(), Identifier.next())
                .map(SkillView::of);
    }

    @POST
    @Path("/{term}/rejection")
    @Operation(summary = "Says that the term is no skill; it is not proposed again")
    @APIResponse(responseCode = "204")
    @APIResponse(responseCode = "404", description = "No such proposal")
    @APIResponse(responseCode = "409", description = "Decided already")
    public Uni<Void> reject(@Size(max = 200) String term) {
        return proposals.reject(admin(), term, Identifier.next());
    }

    private PersonId admin() {
        return new PersonId(caller.id());
    }

    /// How a term becomes a skill.
    public record Acceptance(
            @Size(min = 1, max = 80) String name,
            SkillCategory category,
            @Size(max = 20) List<@NotBlank @Size(max = 80) String> aliases) {
        SkillAcceptance toAcceptance() {
            return new SkillAcceptance(
                    Optional.ofNullable(name),
                    Optional.ofNullable(category),
                    aliases == null ? List.of() : aliases);
        }
    }

    /// A page of proposals, for the API document.
    public record SkillProposalList(List<SkillProposal> items, String next) {}
}
