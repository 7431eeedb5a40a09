package io.skillsync.careerforge.letter.adapter.in;

import io.skillsync.careerforge.SeekerId;
import io.skillsync.careerforge.letter.EmailFilter;
import io.skillsync.careerforge.letter.EmailId;
import io.skillsync.careerforge.letter.EmailPurpose;
import io.skillsync.careerforge.letter.Emails;
import io.skillsync.careerforge.letter.IntroEmail;
import io.skillsync.careerforge.letter.WriteEmails;
import io.skillsync.careerforge.letter.WriteEmails.Subject;
import io.skillsync.careerforge.letter.adapter.in.EmailViews.EmailChange;
import io.skillsync.careerforge.letter.adapter.in.EmailViews.EmailList;
import io.skillsync.careerforge.letter.adapter.in.EmailViews.EmailView;
import io.skillsync.careerforge.letter.adapter.in.EmailViews.NewEmail;
import io.skillsync.careerforge.letter.adapter.in.EmailViews.NewEmailDraft;
import io.skillsync.careerforge.resume.ResumeId;
import io.skillsync.kernel.Invalid;
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
import jakarta.ws.rs.PUT;
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

/// The caller's short e-mails: networking, follow-up, inquiry, introduction, thanks.
@Path(EmailResource.EMAILS)
@Tag(name = "E-mails")
public class EmailResource {
    static final String EMAILS = "/api/careerforge/v1/emails";

    private final WriteEmails write;
    private final Emails emails;
    private final Idempotency idempotency;
    private final Caller caller;

    EmailResource(WriteEmails write, Emails emails, Idempotency idempotency, Caller caller) {
        this.write = write;
        this.emails = emails;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "Lists e-mails, newest first")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = EmailList.class)))
    public Uni<Response> list(
            @QueryParam("opportunityId") UUID opportunity,
            @QueryParam("purpose") EmailPurpose purpose,
            @QueryParam("sent") Boolean sent,
            @BeanParam Paging paging,
            @Context UriInfo uri) {
        var filter =
                new EmailFilter(
                        Optional.ofNullable(opportunity),
                        Optional.ofNullable(purpose),
                        Optional.ofNullable(sent));
        return emails.page(owner(), filter, paging.request())
                .map(page -> Paging.respond(uri, page, EmailView::of));
    }

    @POST
    @Operation(summary = "Keeps an e-mail in the caller's own words; costs nothing")
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = EmailView.class)))
    public Uni<Response> create(
            @NotNull @Valid NewEmail body,
            @HeaderParam("Idempotency-Key") String key,
            @Context UriInfo uri) {
        return idempotency.once(
                caller.id(),
                key,
                uri,
                body,
                id ->
                        write.write(body.email(new EmailId(id), owner()))
                                .map(email -> created(uri, email)),
                id -> again(uri, id));
    }

    @POST
    @Path("/drafts")
    @Operation(
            summary = "Has an e-mail drafted, grounded in a resume, and keeps it",
            description =
                    "Costs one COVER_LETTER of the plan's allowance, as a letter does. Name an opening that is tracked, or say about which work and company it is. Nothing is ever sent.")
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = EmailView.class)))
    @APIResponse(responseCode = "402", description = "The month's allowance is used up")
    @APIResponse(responseCode = "409", description = "There is no resume to draw on")
    public Uni<Response> draft(
            @NotNull @Valid NewEmailDraft body,
            @HeaderParam("Idempotency-Key") String key,
            @Context UriInfo uri) {
        var wish =
                new WriteEmails.Wish(
                        owner(),
                        about(body),
                        body.purpose(),
                        body.recipient(),
                        Optional.ofNullable(body.resumeId()).map(ResumeId::new),
                        caller.name().orElse(null));
        return idempotency.once(
                caller.id(),
                key,
                uri,
                body,
                id -> write.draft(new EmailId(id), wish).map(email -> created(uri, email)),
                id -> again(uri, id));
    }

    @GET
    @Path("/{id}")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = EmailView.class)))
    public Uni<Response> get(UUID id) {
        return emails.get(owner(), new EmailId(id)).map(EmailResource::ok);
    }

    @PUT
    @Path("/{id}")
    @Operation(summary = "Changes an e-mail that was not sent")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = EmailView.class)))
    @APIResponse(responseCode = "409", description = "It was sent and stays as it is")
    public Uni<Response> edit(
            UUID id, @NotNull @Valid EmailChange body, @HeaderParam("If-Match") String ifMatch) {
        return emails.get(owner(), new EmailId(id))
                .chain(email ->
                        write.edit(
                                owner(),
                                email.id(),
                                body.purpose(),
                                body.recipient(),
                                body.subject(),
                                body.content(),
                                Etags.required(ifMatch)))
                .map(EmailResource::ok);
    }

    @POST
    @Path("/{id}/sent")
    @Operation(summary = "Notes that the caller sent it, now; from then on it stays as it is")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = EmailView.class)))
    @APIResponse(responseCode = "409", description = "It was sent already, or names no recipient")
    public Uni<Response> sent(UUID id, @HeaderParam("If-Match") String ifMatch) {
        return write.send(owner(), new EmailId(id), Etags.optional(ifMatch)).map(EmailResource::ok);
    }

    @DELETE
    @Path("/{id}")
    @APIResponse(responseCode = "204")
    public Uni<Void> delete(UUID id, @HeaderParam("If-Match") String ifMatch) {
        return emails.get(owner(), new EmailId(id))
                .chain(email -> emails.remove(owner(), email.id(), Etags.required(ifMatch)));
    }

    private Uni<Response> again(UriInfo uri, UUID id) {
        return emails.get(owner(), new EmailId(id)).map(email -> created(uri, email));
    }

    private SeekerId owner() {
        return new SeekerId(caller.id());
    }

    private static Subject about(NewEmailDraft body) {
        if ((body.opportunityId() == null) == (body.about() == null)) {
            throw new Invalid(
                    "opportunityId",
                    "email.about",
                    "Name an opening of yours or say what it is about, not both.");
        }
        return body.about() == null
                ? new Subject.Tracked(body.opportunityId())
                : new Subject.Elsewhere(body.about().title(), body.about().company());
    }

    private static Response ok(IntroEmail email) {
        return Etags.ok(email.version(), EmailView.of(email));
    }

    private static Response created(UriInfo uri, IntroEmail email) {
        var place =
                uri.getBaseUriBuilder().path(EMAILS).path(email.id().value().toString()).build();
        return Etags.created(place, email.version(), EmailView.of(email));
    }
}
