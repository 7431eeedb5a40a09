package io.skillsync.aicore.analysis.adapter.in;

import io.skillsync.aicore.Workers;
import io.skillsync.aicore.analysis.PostingReader;
import io.skillsync.aicore.analysis.PostingReading;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Reads the text of a posting into what it asks for and offers.
@Path("/api/ai-core/v1/posting-readings")
@Tag(name = "Postings")
public class PostingReadingResource {
    private final PostingReader reader = new PostingReader();
    private final Workers workers;

    PostingReadingResource(Workers workers) {
        this.workers = workers;
    }

    @POST
    @Operation(
            summary = "Requirements with must and nice, years, level, pay and work mode",
            description =
                    "Each requirement says whether wording, structure or an estimate tells its kind; a person confirms them. Nothing is stored.")
    @APIResponse(responseCode = "200")
    public Uni<PostingReading> read(@NotNull @Valid WrittenPosting body) {
        return workers.run(() -> reader.read(body.title(), body.description()));
    }

    /// @param description plain text or HTML
    public record WrittenPosting(
            @NotNull @Size(max = 256) String title,
            @NotNull @Size(max = 50_000) String description) {}
}
