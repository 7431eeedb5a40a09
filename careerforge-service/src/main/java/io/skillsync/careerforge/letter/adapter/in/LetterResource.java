package io.skillsync.careerforge.letter.adapter.in;

import io.skillsync.careerforge.SeekerId;
import io.skillsync.careerforge.letter.CoverLetter;
import io.skillsync.careerforge.letter.LetterDraft;
import io.skillsync.careerforge.letter.LetterFilter;
import io.skillsync.careerforge.letter.LetterId;
import io.skillsync.careerforge.letter.LetterTone;
import io.skillsync.careerforge.letter.Letters;
import io.skillsync.careerforge.letter.WriteLetters;
import io.skillsync.careerforge.resume.ResumeId;
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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The caller's cover letters.
@Path("/api/careerforge/v1/letters")
@Tag(name = "Letters")
public class LetterResource {
    private final WriteLetters write;
    private final Letters letters;
    private final Idempotency idempotency;
    private final Caller caller;

    LetterResource(WriteLetters write, Letters letters, Idempotency idempotency, Caller caller) {
        this.write = write;
        this.letters = letters;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @GET
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = LetterList.class)))
    public Uni<Response> list(
            @QueryParam("opportunityId") UUID opportunity,
            @BeanParam Paging paging,
            @Context UriInfo uri) {
        return letters.page(
                        owner(),
                        new LetterFilter(Optional.ofNullable(opportunity)),
                        paging.request())
                .map(page -> Paging.respond(uri, page, LetterView::of));
    }

    @POST
    @Operation(
            summary = "Has a letter drafted for an opening, grounded in a resume",
            description =
                    "Costs one COVER_LETTER of the plan's allowance; editing costs nothing. Without a resume the default one is used.")
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = LetterView.class)))
    public Uni<Response> draft(
            @NotNull @Valid NewLetter body,
            @HeaderParam("Idempotency-Key") String key,
            @Context UriInfo uri) {
        var wish =
                new WriteLetters.Wish(
                        owner(),
                        body.opportunityId(),
                        Optional.ofNullable(body.resumeId()).map(ResumeId::new),
                        body.tone(),
                        caller.name().orElse(null));
        return idempotency.once(
                caller.id(),
                key,
                uri,
                body,
                id -> write.write(new LetterId(id), wish).map(letter -> created(uri, letter)),
                id -> letters.get(owner(), new LetterId(id)).map(letter -> created(uri, letter)));
    }

    @GET
    @Path("/{id}")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = LetterView.class)))
    public Uni<Response> get(UUID id) {
        return letters.get(owner(), new LetterId(id)).map(LetterResource::ok);
    }

    @PUT
    @Path("/{id}")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = LetterView.class)))
    public Uni<Response> edit(
            UUID id, @NotNull @Valid LetterChange body, @HeaderParam("If-Match") String ifMatch) {
        return letters.get(owner(), new LetterId(id))
                .chain(letter ->
                        write.edit(
                                owner(),
                                letter.id(),
                                body.title(),
                                body.text(),
                                Etags.required(ifMatch)))
                .map(LetterResource::ok);
    }

    @DELETE
    @Path("/{id}")
    @APIResponse(responseCode = "204")
    public Uni<Void> delete(UUID id, @HeaderParam("If-Match") String ifMatch) {
        return letters.get(owner(), new LetterId(id))
                .chain(letter -> letters.remove(owner(), letter.id(), Etags.required(ifMatch)));
    }

    private SeekerId owner() {
        return new SeekerId(caller.id());
    }

    private static Response ok(CoverLetter letter) {
        return Etags.ok(letter.version(), LetterView.of(letter));
    }

    private static Response created(UriInfo uri, CoverLetter letter) {
        var place = uri.getAbsolutePathBuilder().path(letter.id().value().toString()).build();
        return Etags.created(place, letter.version(), LetterView.of(letter));
    }

    /// @param resumeId left out: the default resume
    /// @param tone left out: the writer's own
    public record NewLetter(@NotNull UUID opportunityId, UUID resumeId, LetterTone tone) {}

    public record LetterChange(
            @NotBlank @Size(max = 300) String title, @NotNull @Size(max = 10_000) String text) {}

    /// A letter as callers see it.
    ///
    /// @param sentences what was drafted, each with the ids of the facts that it stands on
    /// @param edited then the sentences no longer vouch for the text
    public record LetterView(
            UUID id,
            UUID opportunityId,
            UUID resumeId,
            int resumeVersion,
            String title,
            String text,
            List<LetterDraft.Sentence> sentences,
            List<LetterDraft.Fact> facts,
            String engine,
            boolean edited,
            int version,
            Instant createdAt,
            Instant updatedAt) {
        static LetterView of(CoverLetter letter) {
            return new LetterView(
                    letter.id().value(),
                    letter.opportunity().orElse(null),
                    letter.resume().orElse(null),
                    letter.resumeVersion(),
                    letter.title(),
                    letter.text(),
                    letter.draft().sentences(),
                    letter.draft().facts(),
                    letter.draft().engine(),
                    letter.edited(),
                    letter.version().number(),
                    letter.version().createdAt(),
                    letter.version().updatedAt());
        }
    }

    /// A page of letters, for the API document.
    public record LetterList(List<LetterView> items, String next) {}
}
