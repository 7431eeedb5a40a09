package io.skillsync.testkit.wrong.endpoints.thing.adapter.in;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/// Wrong: an endpoint that would be skipped in silence.
@Path("/things")
public class ThingResource {
    @GET
    String all() {
        return "";
    }
}
