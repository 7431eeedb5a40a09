package io.skillsync.careerforge.resume.adapter.in;

import io.skillsync.careerforge.SeekerId;
import io.skillsync.careerforge.resume.AnalysisId;
import io.skillsync.careerforge.resume.FileFault;
import io.skillsync.careerforge.resume.ReceiveResumes;
import io.skillsync.careerforge.resume.Resume;
import io.skillsync.careerforge.resume.ResumeFileId;
import io.skillsync.careerforge.resume.ResumeId;
import io.skillsync.careerforge.resume.Resumes;
import io.skillsync.kernel.Identifier;
import io.skillsync.kernel.Invalid;
import io.skillsync.kernel.Unreadable;
import io.skillsync.persistence.idempotency.Idempotency;
import io.skillsync.service.http.Problems;
import io.skillsync.service.identity.Caller;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/// Takes files in and tells how far their analysis is.
@Path("/api/careerforge/v1/resumes")
@Tag(name = "Resumes")
public class UploadResource {
    private static final Pattern WAIT =
            Pattern.compile("(?:^|[,;\\s])wait=(\\d{1,4})(?:$|[,;\\s])");

    /// Longer, and something on the way would take the silence for the end.
    private static final int LONGEST_WAIT = 20;

    private final ReceiveResumes receive;
    private final Resumes resumes;
    private final Patience patience;
    private final UploadFingerprint fingerprint;
    private final Idempotency idempotency;
    private final Caller caller;

    UploadResource(
            ReceiveResumes receive,
            Resumes resumes,
            Patience patience,
            UploadFingerprint fingerprint,
            Idempotency idempotency,
            Caller caller) {
        this.receive = receive;
        this.resumes = resumes;
        this.patience = patience;
        this.fingerprint = fingerprint;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary =
                    "Uploads a resume (PDF, DOCX, HTML or text, at most 10 MB) and has it analysed",
            description =
                    "`Prefer: wait=10` waits up to that many seconds, 20 at most, for the analysis.")
    @APIResponse(
            responseCode = "202",
            description = "Taken in",
            content = @Content(schema = @Schema(implementation = ResumeViews.AnalysisView.class)))
    public Uni<Response> upload(
            @RestForm("file") FileUpload file,
            @RestForm("name") String name,
            @HeaderParam("Prefer") String prefer,
            @HeaderParam("Idempotency-Key") String key,
            @Context UriInfo uri) {
        if (file == null)
            throw new Invalid(
                    "file", "resume.file-missing", "Send the resume as the form's `file`.");
        var owner = new SeekerId(caller.id());
        return fingerprint
                .of(key, file.uploadedFile(), name)
                .chain(request ->
                        idempotency.once(
                                owner.value(),
                                key,
                                uri,
                                request,
                                id -> take(owner, new ResumeId(id), file, name),
                                id ->
                                        resumes.get(owner, new ResumeId(id))
                                                .map(UploadResource::accepted)))
                .chain(response -> waitFor(response, owner, seconds(prefer)));
    }

    @GET
    @Path("/{id}/analysis")
    @Operation(
            summary = "How far the analysis is",
            description = "`Prefer: wait=10` waits for its end.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ResumeViews.AnalysisView.class)))
    public Uni<ResumeViews.AnalysisView> analysis(UUID id, @HeaderParam("Prefer") String prefer) {
        return patience.untilAnalysed(new SeekerId(caller.id()), new ResumeId(id), seconds(prefer))
                .map(ResumeViews.AnalysisView::of);
    }

    private Uni<Response> take(SeekerId owner, ResumeId id, FileUpload file, String name) {
        var ids =
                new ReceiveResumes.Ids(
                        id, new ResumeFileId(Identifier.next()), new AnalysisId(Identifier.next()));
        return receive.receive(
                        new ReceiveResumes.Upload(
                                owner, name, file.fileName(), file.uploadedFile()),
                        ids)
                .map(UploadResource::accepted)
                .onFailure(Unreadable.class)
                .transform(UploadResource::refusal);
    }

    /// Size and type have statuses of their own; everything else about a file is 422.
    private static Throwable refusal(Throwable failure) {
        var code = ((Unreadable) failure).code();
        if (code.equals(FileFault.TOO_LARGE.code()))
            return Problems.of(413, code, failure.getMessage()).build();
        if (code.equals(FileFault.WRONG_TYPE.code()))
            return Problems.of(415, code, failure.getMessage()).build();
        return failure;
    }

    private Uni<Response> waitFor(Response accepted, SeekerId owner, Duration longest) {
        if (longest.isZero() || !(accepted.getEntity() instanceof ResumeViews.AnalysisView view))
            return Uni.createFrom().item(accepted);
        return patience.untilAnalysed(owner, new ResumeId(view.resumeId()), longest)
                .map(UploadResource::accepted);
    }

    private static Response accepted(Resume resume) {
        var view = ResumeViews.AnalysisView.of(resume);
        return Response.accepted(view).location(URI.create(view.links().self())).build();
    }

    private static Duration seconds(String prefer) {
        var told = prefer == null ? null : WAIT.matcher(prefer);
        return told != null && told.find()
                ? Duration.ofSeconds(Math.min(LONGEST_WAIT, Integer.parseInt(told.group(1))))
                : Duration.ZERO;
    }
}
