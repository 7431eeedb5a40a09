package io.skillsync.talenthub.application.adapter.out.careerforge;

import io.quarkus.oidc.client.reactive.filter.OidcClientRequestReactiveFilter;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/// The one thing asked of careerforge: the bytes of an uploaded resume.
@RegisterRestClient(configKey = "careerforge")
@RegisterProvider(OidcClientRequestReactiveFilter.class)
@Path("/internal/v1/resumes/{resume}/files/{file}")
interface CareerForgeResumes {
    @GET
    Uni<Response> file(UUID resume, UUID file);
}
