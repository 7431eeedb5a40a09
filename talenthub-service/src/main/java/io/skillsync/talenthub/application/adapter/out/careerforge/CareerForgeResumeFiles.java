package io.skillsync.talenthub.application.adapter.out.careerforge;

import io.skillsync.kernel.NotFound;
import io.skillsync.kernel.Refusal;
import io.skillsync.kernel.Unavailable;
import io.skillsync.talenthub.application.ResumeFiles;
import io.skillsync.talenthub.application.SentResume;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

@ApplicationScoped
class CareerForgeResumeFiles implements ResumeFiles {
    private final CareerForgeResumes resumes;

    CareerForgeResumeFiles(@RestClient CareerForgeResumes resumes) {
        this.resumes = resumes;
    }

    @Override
    public Uni<ResumeFile> fetch(SentResume resume) {
        return resume.file()
                .map(file -> fetch(resume.id(), file))
                .orElseGet(() -> Uni.createFrom().failure(gone()));
    }

    private Uni<ResumeFile> fetch(UUID resume, UUID file) {
        return resumes.file(resume, file)
                .map(CareerForgeResumeFiles::read)
                .onFailure(failure -> !(failure instanceof Refusal))
                .transform(CareerForgeResumeFiles::told);
    }

    private static ResumeFile read(Response answer) {
        var type = answer.getHeaderString(HttpHeaders.CONTENT_TYPE);
        return new ResumeFile(
                answer.readEntity(byte[].class),
                Objects.requireNonNullElse(type, "application/octet-stream"));
    }

    private static Refusal told(Throwable failure) {
        return failure instanceof WebApplicationException answer
                        && answer.getResponse().getStatus() == 404
                ? gone()
                : new Unavailable(
                        "resume-file.unavailable", "The file cannot be fetched at the moment.");
    }

    private static NotFound gone() {
        return new NotFound("resume file");
    }
}
