package io.skillsync.aicore.insight.adapter.in;

import io.skillsync.aicore.insight.Advising;
import io.skillsync.aicore.insight.PostingCheck.PostingNote;
import io.skillsync.aicore.matching.PostingDocument;
import io.skillsync.aicore.matching.PostingDocument.PostingPay;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Looks through the text of a posting before it is published.
@Path("/api/ai-core/v1/posting-checks")
@Tag(name = "Postings")
public class PostingCheckResource {
    private final Advising advising;

    PostingCheckResource(Advising advising) {
        this.advising = advising;
    }

    @POST
    @Operation(
            summary = "Notes wordings that are unlawful, gendered, excluding or empty",
            description =
                    "It finds words, not meaning: every note is for a person to judge. Nothing is stored.")
    @APIResponse(responseCode = "200")
    public Uni<PostingNotes> check(@NotNull @Valid PostingText body) {
        return advising.check(body.posting()).map(PostingNotes::new);
    }

    /// The text of a posting that is being written.
    ///
    /// @param description plain text
    /// @param pay left out where the text alone may name it
    public record PostingText(
            @NotBlank @Size(max = 256) String title,
            @NotNull @Size(max = 20_000) String description,
            @Size(max = 50) List<@NotNull @Size(max = 100) String> skillsRequired,
            @Valid TextPay pay) {
        PostingDocument posting() {
            return new PostingDocument(
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    title,
                    description,
                    null,
                    null,
                    null,
                    pay == null ? null : new PostingPay(pay.min(), pay.max(), pay.currency(), null),
                    skillsRequired,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null);
        }
    }

    /// What the posting pays, as far as it names it.
    public record TextPay(
            @NotNull @PositiveOrZero BigDecimal min,
            @PositiveOrZero BigDecimal max,
            @Size(max = 3) String currency) {}

    /// Notes, the most serious first.
    public record PostingNotes(List<PostingNote> notes) {}
}
