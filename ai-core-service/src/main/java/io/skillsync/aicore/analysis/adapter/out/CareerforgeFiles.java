package io.skillsync.aicore.analysis.adapter.out;

import io.quarkus.oidc.client.reactive.filter.OidcClientRequestReactiveFilter;
import io.skillsync.aicore.analysis.UploadedFiles;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.WebApplicationException;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/// The uploaded files, from careerforge.
@ApplicationScoped
class CareerforgeFiles implements UploadedFiles {
    private final FileClient careerforge;

    CareerforgeFiles(@RestClient FileClient careerforge) {
        this.careerforge = careerforge;
    }

    @Override
    public Uni<Optional<byte[]>> fetch(UUID resume, UUID file) {
        return careerforge
                .file(resume, file)
                .map(Optional::of)
                .onFailure(CareerforgeFiles::gone)
                .recoverWithItem(Optional::empty);
    }

    private static boolean gone(Throwable failure) {
        return failure instanceof WebApplicationException answer
                && answer.getResponse().getStatus() == 404;
    }

    @RegisterRestClient(configKey = "careerforge")
    @RegisterProvider(OidcClientRequestReactiveFilter.class)
    @Path("/internal/v1/resumes")
    interface FileClient {
        @GET
        @Path("/{resume}/files/{file}")
        Uni<byte[]> file(UUID resume, UUID file);
    }
}
