package io.skillsync.search.posting.adapter.in;

import io.skillsync.search.posting.FindPostings;
import io.skillsync.search.posting.Neighbour;
import io.skillsync.search.posting.ResultSlice;
import io.skillsync.search.posting.Vector;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Discovery for ai-core: open postings near a vector.
@Path("/internal/v1/postings/nearest")
@Tag(name = "Discovery")
public class NearestResource {
    private final FindPostings find;

    NearestResource(FindPostings find) {
        this.find = find;
    }

    /// @param vector 384 numbers
    /// @param modelHash of the model that made it; only vectors of the same model are compared
    /// @param limit 1 to 500; 50 by default
    public record Neighbourhood(
            @NotNull List<Float> vector,
            @NotNull @Pattern(regexp = "[0-9a-f]{64}") String modelHash,
            Integer limit) {}

    /// @param score cosine, moved to 0–1
    public record NeighbourView(UUID postingId, int version, double score) {
        static NeighbourView of(Neighbour neighbour) {
            return new NeighbourView(
                    neighbour.id().value(), neighbour.version(), neighbour.score());
        }
    }

    public record NeighbourList(List<NeighbourView> items) {}

    /// The nearest first.
    @POST
    public Uni<NeighbourList> nearest(@NotNull @Valid Neighbourhood body) {
        var limit = body.limit() == null ? ResultSlice.DEFAULT_LIMIT : body.limit();
        return find.nearest(new Vector(body.vector(), body.modelHash()), limit)
                .map(found -> new NeighbourList(found.stream().map(NeighbourView::of).toList()));
    }
}
