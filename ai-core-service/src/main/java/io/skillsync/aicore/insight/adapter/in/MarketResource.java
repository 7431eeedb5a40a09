package io.skillsync.aicore.insight.adapter.in;

import io.skillsync.aicore.insight.MarketFigures;
import io.skillsync.aicore.insight.PostingSignals;
import io.skillsync.aicore.insight.WatchMarket;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// What the platform's own postings tell.
@Path("/api/ai-core/v1")
@Tag(name = "Market")
public class MarketResource {
    private final WatchMarket watch;

    MarketResource(WatchMarket watch) {
        this.watch = watch;
    }

    @GET
    @Path("/postings/{postingId}/signals")
    @Operation(
            summary = "How old a posting is, how often it changed, and where its text was before",
            description = "Evidence, never a verdict.")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "404", description = "The posting is not known")
    public Uni<PostingSignals> signals(UUID postingId) {
        return watch.signals(postingId);
    }

    @GET
    @Path("/market")
    @Operation(
            summary = "Skills that postings ask for more often, and what postings pay by region",
            description =
                    "From the platform's own postings. Nothing rests on fewer than ten of them, no figure of pay on fewer than three employers.")
    @APIResponse(responseCode = "200")
    public Uni<MarketFigures> market() {
        return watch.figures();
    }
}
