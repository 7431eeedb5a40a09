package io.skillsync.careerforge.resume.adapter.in;

import io.skillsync.careerforge.SeekerId;
import io.skillsync.careerforge.profile.Profiles;
import io.skillsync.careerforge.resume.Resume;
import io.skillsync.careerforge.resume.ResumeDocument;
import io.skillsync.careerforge.resume.ResumeFileId;
import io.skillsync.careerforge.resume.ResumeFiles;
import io.skillsync.careerforge.resume.ResumeId;
import io.skillsync.careerforge.resume.ResumeVersion;
import io.skillsync.careerforge.resume.Resumes;
import io.skillsync.careerforge.resume.SharedResumes;
import io.skillsync.kernel.NotFound;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// What other services fetch after an event: files, versions, the visible part of a profile. 404
/// means gone.
@Path("/internal/v1")
@Tag(name = "Internal")
public class InternalResumeResource {
    private final SharedResumes shared;
    private final ResumeFiles files;
    private final Resumes resumes;
    private final Profiles profiles;

    InternalResumeResource(
            SharedResumes shared, ResumeFiles files, Resumes resumes, Profiles profiles) {
        this.shared = shared;
        this.files = files;
        this.resumes = resumes;
        this.profiles = profiles;
    }

    @GET
    @Path("/resumes/{id}/files/{fileId}")
    @Produces("*/*")
    @APIResponse(responseCode = "200", description = "The file")
    public Uni<Response> resumeFile(UUID id, UUID fileId) {
        return shared.file(new ResumeId(id), new ResumeFileId(fileId))
                .map(found -> found.orElseThrow(() -> new NotFound("file")))
                .chain(found ->
                        files.read(found.owner(), found.file().id())
                                .map(bytes -> FileAnswers.download(found.file(), bytes)));
    }

    @GET
    @Path("/resumes/{id}/versions/{number}")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = InternalVersion.class)))
    public Uni<InternalVersion> resumeVersion(UUID id, int number) {
        return shared.version(new ResumeId(id), number)
                .map(found -> found.orElseThrow(() -> new NotFound("resume version")))
                .map(found -> InternalVersion.of(id, found));
    }

    @GET
    @Path("/profiles/{personId}")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = InternalProfile.class)))
    public Uni<InternalProfile> profile(UUID personId) {
        var person = new SeekerId(personId);
        return profiles.of(person)
                .chain(profile ->
                        resumes.defaultOf(person)
                                .map(standing ->
                                        new InternalProfile(
                                                personId,
                                                profile.visible(),
                                                profile.details().headline(),
                                                profile.details().location(),
                                                standing.flatMap(InternalProfile::newest)
                                                        .orElse(null))));
    }

    /// A version with its owner, as services know it.
    public record InternalVersion(
            UUID resumeId, UUID ownerId, int version, String hash, ResumeDocument document) {
        static InternalVersion of(UUID resume, SharedResumes.SharedVersion shared) {
            ResumeVersion version = shared.version();
            return new InternalVersion(
                    resume,
                    shared.owner().value(),
                    version.number(),
                    version.hash(),
                    version.document());
        }
    }

    /// The part of a profile that other services may know.
    public record InternalProfile(
            UUID personId,
            boolean visible,
            String headline,
            String location,
            DefaultResume defaultResume) {
        static Optional<DefaultResume> newest(Resume resume) {
            return resume.head().map(head -> new DefaultResume(resume.id().value(), head.number()));
        }
    }

    public record DefaultResume(UUID resumeId, int version) {}
}
