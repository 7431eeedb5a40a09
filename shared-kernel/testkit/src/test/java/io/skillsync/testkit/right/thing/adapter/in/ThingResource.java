package io.skillsync.testkit.right.thing.adapter.in;

import io.skillsync.testkit.right.thing.Thing;
import io.skillsync.testkit.right.thing.Things;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/// A resource as it should be.
@Path("/things")
public class ThingResource {
    private final Things things;

    ThingResource(Things things) {
        this.things = things;
    }

    @GET
    @Path("/{name}")
    public Uni<Thing> get(String name) {
        return things.get(name);
    }
}
