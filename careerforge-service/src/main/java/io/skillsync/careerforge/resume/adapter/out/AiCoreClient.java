package io.skillsync.careerforge.resume.adapter.out;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.oidc.client.reactive.filter.OidcClientRequestReactiveFilter;
import io.quarkus.rest.client.reactive.jackson.ClientObjectMapper;
import io.skillsync.careerforge.RemoteAnswers;
import io.skillsync.careerforge.resume.Reading;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/// Finished analyses at ai-core.
@RegisterRestClient(configKey = "ai-core")
@RegisterProvider(OidcClientRequestReactiveFilter.class)
@Path("/internal/v1/analyses")
interface AiCoreClient {
    @GET
    @Path("/{id}")
    Uni<Reading> reading(UUID id);

    @ClientObjectMapper
    static ObjectMapper tolerant(ObjectMapper strict) {
        return RemoteAnswers.tolerant(strict);
    }
}
