package io.skillsync.careerforge.profile.adapter.in;

import io.skillsync.careerforge.SeekerId;
import io.skillsync.careerforge.profile.ContactDetails;
import io.skillsync.careerforge.profile.KeepProfile;
import io.skillsync.careerforge.profile.KeepProfile.Change;
import io.skillsync.careerforge.profile.Preferences;
import io.skillsync.careerforge.profile.Profiles;
import io.skillsync.careerforge.profile.SeekerProfile;
import io.skillsync.kernel.Invalid;
import io.skillsync.kernel.Version.Expected;
import io.skillsync.service.http.Etags;
import io.skillsync.service.identity.Caller;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The caller's own profile. Name and address are the account's; looking creates nothing.
@Path("/api/careerforge/v1/me")
@Tag(name = "Profile")
public class ProfileResource {
    private final KeepProfile keep;
    private final Profiles profiles;
    private final Caller caller;

    ProfileResource(KeepProfile keep, Profiles profiles, Caller caller) {
        this.keep = keep;
        this.profiles = profiles;
        this.caller = caller;
    }

    @GET
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = Me.class)))
    public Uni<Response> get() {
        return profiles.of(owner()).map(ProfileResource::ok);
    }

    @PUT
    @Operation(
            summary = "Creates the profile, or changes it",
            description =
                    "Name and e-mail come from the token. Without a body it only takes those over, and needs no"
                            + " If-Match; with one, a profile that exists is changed where its version is named.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = Me.class)))
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = Me.class)))
    public Uni<Response> put(@Valid MeBody body, @HeaderParam("If-Match") String ifMatch) {
        return profiles.find(owner())
                .chain(found -> {
                    var change = body == null ? Change.NONE : body.toChange();
                    var expected =
                            found.isPresent() && body != null
                                    ? Etags.required(ifMatch)
                                    : Expected.ANY;
                    return keep.keep(claims(), change, expected)
                            .map(profile -> found.isPresent() ? ok(profile) : created(profile));
                });
    }

    @PUT
    @Path("/visibility")
    @Operation(
            summary =
                    "Opens the profile to recruiters whom the person did not apply to, or closes it")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = Me.class)))
    public Uni<Response> show(
            @NotNull @Valid Visibility body, @HeaderParam("If-Match") String ifMatch) {
        return keep.show(owner(), body.visible(), Etags.optional(ifMatch)).map(ProfileResource::ok);
    }

    private SeekerId owner() {
        return new SeekerId(caller.id());
    }

    private KeepProfile.Claims claims() {
        var email =
                caller.email()
                        .orElseThrow(() ->
                                new Invalid(
                                        "email",
                                        "profile.no-email",
                                        "Your account has no e-mail address."));
        return new KeepProfile.Claims(owner(), caller.name().orElse(email), email);
    }

    private static Response ok(SeekerProfile profile) {
        return Etags.ok(profile.version(), Me.of(profile));
    }

    private static Response created(SeekerProfile profile) {
        return Response.fromResponse(ok(profile)).status(Response.Status.CREATED).build();
    }

    /// What the person tells about themselves; it takes the place of what was told before.
    ///
    /// @param visible left out: as it is
    public record MeBody(
            String headline,
            String phone,
            String bio,
            String location,
            String avatarUrl,
            List<String> links,
            Preferences preferences,
            Boolean visible) {
        Change toChange() {
            var details =
                    new ContactDetails(
                            headline, phone, bio, location, avatarUrl, links, preferences);
            return new Change(Optional.of(details), Optional.ofNullable(visible));
        }
    }

    /// Whether recruiters may find the person.
    public record Visibility(@NotNull Boolean visible) {}

    /// A profile without its experience bank, as its owner sees it.
    public record Me(
            UUID id,
            String name,
            String email,
            String headline,
            String phone,
            String bio,
            String location,
            String avatarUrl,
            List<String> links,
            Preferences preferences,
            boolean visible,
            int version,
            Instant createdAt,
            Instant updatedAt) {
        static Me of(SeekerProfile profile) {
            var details = profile.details();
            return new Me(
                    profile.owner().value(),
                    profile.name(),
                    profile.email(),
                    details.headline(),
                    details.phone(),
                    details.bio(),
                    details.location(),
                    details.avatarUrl(),
                    details.links(),
                    details.preferences(),
                    profile.visible(),
                    profile.version().number(),
                    profile.version().createdAt(),
                    profile.version().updatedAt());
        }
    }
}
