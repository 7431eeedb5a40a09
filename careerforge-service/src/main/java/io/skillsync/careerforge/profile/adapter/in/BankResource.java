package io.skillsync.careerforge.profile.adapter.in;

import io.skillsync.careerforge.SeekerId;
import io.skillsync.careerforge.profile.BankEntry;
import io.skillsync.careerforge.profile.BankEntryId;
import io.skillsync.careerforge.profile.BankFact;
import io.skillsync.careerforge.profile.BankSection;
import io.skillsync.careerforge.profile.Certification;
import io.skillsync.careerforge.profile.Education;
import io.skillsync.careerforge.profile.Experience;
import io.skillsync.careerforge.profile.KeepProfile;
import io.skillsync.careerforge.profile.Language;
import io.skillsync.careerforge.profile.Profiles;
import io.skillsync.careerforge.profile.Project;
import io.skillsync.careerforge.profile.Provenance;
import io.skillsync.careerforge.profile.SeekerProfile;
import io.skillsync.careerforge.profile.Skill;
import io.skillsync.kernel.Identifier;
import io.skillsync.service.http.Etags;
import io.skillsync.service.identity.Caller;
import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The caller's whole profile with the experience bank. Bank and profile are one aggregate with one
/// version, so every change answers the whole.
@Path("/api/careerforge/v1/profile")
@Tag(name = "Experience bank")
public class BankResource {
    private final KeepProfile keep;
    private final Profiles profiles;
    private final Caller caller;

    BankResource(KeepProfile keep, Profiles profiles, Caller caller) {
        this.keep = keep;
        this.profiles = profiles;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "The profile with everything in it")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = WholeProfile.class)))
    public Uni<Response> whole() {
        return profiles.of(owner()).map(BankResource::ok);
    }

    @POST
    @Path("/experiences")
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = WholeProfile.class)))
    public Uni<Response> addExperience(
            @NotNull Experience body, @HeaderParam("If-Match") String ifMatch) {
        return add(body, ifMatch);
    }

    @PUT
    @Path("/experiences/{id}")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = WholeProfile.class)))
    public Uni<Response> correctExperience(
            UUID id, @NotNull Experience body, @HeaderParam("If-Match") String ifMatch) {
        return correct(id, body, ifMatch);
    }

    @DELETE
    @Path("/experiences/{id}")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = WholeProfile.class)))
    public Uni<Response> dropExperience(UUID id, @HeaderParam("If-Match") String ifMatch) {
        return drop(BankSection.EXPERIENCES, id, ifMatch);
    }

    @POST
    @Path("/educations")
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = WholeProfile.class)))
    public Uni<Response> addEducation(
            @NotNull Education body, @HeaderParam("If-Match") String ifMatch) {
        return add(body, ifMatch);
    }

    @PUT
    @Path("/educations/{id}")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = WholeProfile.class)))
    public Uni<Response> correctEducation(
            UUID id, @NotNull Education body, @HeaderParam("If-Match") String ifMatch) {
        return correct(id, body, ifMatch);
    }

    @DELETE
    @Path("/educations/{id}")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = WholeProfile.class)))
    public Uni<Response> dropEducation(UUID id, @HeaderParam("If-Match") String ifMatch) {
        return drop(BankSection.EDUCATIONS, id, ifMatch);
    }

    @POST
    @Path("/skills")
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = WholeProfile.class)))
    public Uni<Response> addSkill(@NotNull Skill body, @HeaderParam("If-Match") String ifMatch) {
        return add(body, ifMatch);
    }

    @PUT
    @Path("/skills/{id}")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = WholeProfile.class)))
    public Uni<Response> correctSkill(
            UUID id, @NotNull Skill body, @HeaderParam("If-Match") String ifMatch) {
        return correct(id, body, ifMatch);
    }

    @DELETE
    @Path("/skills/{id}")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = WholeProfile.class)))
    public Uni<Response> dropSkill(UUID id, @HeaderParam("If-Match") String ifMatch) {
        return drop(BankSection.SKILLS, id, ifMatch);
    }

    @POST
    @Path("/certifications")
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = WholeProfile.class)))
    public Uni<Response> addCertification(
            @NotNull Certification body, @HeaderParam("If-Match") String ifMatch) {
        return add(body, ifMatch);
    }

    @PUT
    @Path("/certifications/{id}")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = WholeProfile.class)))
    public Uni<Response> correctCertification(
            UUID id, @NotNull Certification body, @HeaderParam("If-Match") String ifMatch) {
        return correct(id, body, ifMatch);
    }

    @DELETE
    @Path("/certifications/{id}")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = WholeProfile.class)))
    public Uni<Response> dropCertification(UUID id, @HeaderParam("If-Match") String ifMatch) {
        return drop(BankSection.CERTIFICATIONS, id, ifMatch);
    }

    @POST
    @Path("/languages")
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = WholeProfile.class)))
    public Uni<Response> addLanguage(
            @NotNull Language body, @HeaderParam("If-Match") String ifMatch) {
        return add(body, ifMatch);
    }

    @PUT
    @Path("/languages/{id}")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = WholeProfile.class)))
    public Uni<Response> correctLanguage(
            UUID id, @NotNull Language body, @HeaderParam("If-Match") String ifMatch) {
        return correct(id, body, ifMatch);
    }

    @DELETE
    @Path("/languages/{id}")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = WholeProfile.class)))
    public Uni<Response> dropLanguage(UUID id, @HeaderParam("If-Match") String ifMatch) {
        return drop(BankSection.LANGUAGES, id, ifMatch);
    }

    @POST
    @Path("/projects")
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = WholeProfile.class)))
    public Uni<Response> addProject(
            @NotNull Project body, @HeaderParam("If-Match") String ifMatch) {
        return add(body, ifMatch);
    }

    @PUT
    @Path("/projects/{id}")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = WholeProfile.class)))
    public Uni<Response> correctProject(
            UUID id, @NotNull Project body, @HeaderParam("If-Match") String ifMatch) {
        return correct(id, body, ifMatch);
    }

    @DELETE
    @Path("/projects/{id}")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = WholeProfile.class)))
    public Uni<Response> dropProject(UUID id, @HeaderParam("If-Match") String ifMatch) {
        return drop(BankSection.PROJECTS, id, ifMatch);
    }

    private Uni<Response> add(BankFact fact, String ifMatch) {
        return keep.add(owner(), new BankEntryId(Identifier.next()), fact, Etags.optional(ifMatch))
                .map(profile ->
                        Response.fromResponse(ok(profile)).status(Response.Status.CREATED).build());
    }

    private Uni<Response> correct(UUID id, BankFact fact, String ifMatch) {
        return keep.correct(owner(), new BankEntryId(id), fact, Etags.required(ifMatch))
                .map(BankResource::ok);
    }

    private Uni<Response> drop(BankSection section, UUID id, String ifMatch) {
        return keep.drop(owner(), section, new BankEntryId(id), Etags.required(ifMatch))
                .map(BankResource::ok);
    }

    private SeekerId owner() {
        return new SeekerId(caller.id());
    }

    private static Response ok(SeekerProfile profile) {
        return Etags.ok(profile.version(), WholeProfile.of(profile));
    }

    /// A fact with its provenance.
    ///
    /// @param resumeId the resume that it was read from, where it was
    public record Entry<T>(
            UUID id, T fact, Provenance.Origin origin, UUID resumeId, Integer resumeVersion) {}

    /// Everything that is known about a seeker, as they see it themselves.
    public record WholeProfile(
            ProfileResource.Me person,
            List<Entry<Experience>> experiences,
            List<Entry<Education>> educations,
            List<Entry<Skill>> skills,
            List<Entry<Certification>> certifications,
            List<Entry<Language>> languages,
            List<Entry<Project>> projects) {
        static WholeProfile of(SeekerProfile profile) {
            return new WholeProfile(
                    ProfileResource.Me.of(profile),
                    entries(profile, BankSection.EXPERIENCES, Experience.class),
                    entries(profile, BankSection.EDUCATIONS, Education.class),
                    entries(profile, BankSection.SKILLS, Skill.class),
                    entries(profile, BankSection.CERTIFICATIONS, Certification.class),
                    entries(profile, BankSection.LANGUAGES, Language.class),
                    entries(profile, BankSection.PROJECTS, Project.class));
        }

        private static <T extends BankFact> List<Entry<T>> entries(
                SeekerProfile profile, BankSection section, Class<T> type) {
            return profile.section(section).stream().map(entry -> entry(entry, type)).toList();
        }

        private static <T extends BankFact> Entry<T> entry(BankEntry entry, Class<T> type) {
            var provenance = entry.provenance();
            return new Entry<>(
                    entry.id().value(),
                    type.cast(entry.fact()),
                    provenance.origin(),
                    provenance.resume().orElse(null),
                    provenance.resumeVersion() == 0 ? null : provenance.resumeVersion());
        }
    }
}
