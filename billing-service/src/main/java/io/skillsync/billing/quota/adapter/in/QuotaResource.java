package io.skillsync.billing.quota.adapter.in;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.skillsync.billing.plan.Feature;
import io.skillsync.billing.quota.MeterFeatures;
import io.skillsync.billing.quota.Quota;
import io.skillsync.billing.subscription.SubscriberId;
import io.skillsync.service.identity.Caller;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The caller's own meter.
@Path("/api/billing/v1")
@Tag(name = "Quotas")
public class QuotaResource {
    private final MeterFeatures meter;
    private final Caller caller;

    QuotaResource(MeterFeatures meter, Caller caller) {
        this.meter = meter;
        this.caller = caller;
    }

    /// @param reserved set aside for work that is under way
    public record QuotaView(
            Feature feature,
            long allowance,
            long used,
            long reserved,
            long left,
            Instant renewsAt) {
        static QuotaView of(Quota quota) {
            return new QuotaView(
                    quota.feature(),
                    quota.allowance(),
                    quota.used(),
                    quota.reserved(),
                    quota.left(),
                    quota.renewsAt());
        }
    }

    public record QuotaList(List<QuotaView> items) {}

    /// The five numbers under the names of the first data model, each the allowance minus what was
    /// used.
    public record FeatureUsage(
            @JsonProperty("resume_analysis_count") long resumeAnalysisCount,
            @JsonProperty("cover_letter_credits") long coverLetterCredits,
            @JsonProperty("job_match_searches") long jobMatchSearches,
            @JsonProperty("ai_insights_used") long aiInsightsUsed,
            @JsonProperty("export_credits") long exportCredits) {
        static FeatureUsage of(List<Quota> quotas) {
            Map<Feature, Long> unused =
                    quotas.stream()
                            .collect(
                                    Collectors.toMap(
                                            Quota::feature, q -> q.allowance() - q.used()));
            return new FeatureUsage(
                    unused.get(Feature.RESUME_ANALYSIS),
                    unused.get(Feature.COVER_LETTER),
                    unused.get(Feature.JOB_MATCH),
                    unused.get(Feature.INSIGHT),
                    unused.get(Feature.EXPORT));
        }
    }

    /// What this month holds, what was used of it and when it renews.
    @GET
    @Path("/quotas")
    public Uni<QuotaList> quotas() {
        return mine().map(quotas -> new QuotaList(quotas.stream().map(QuotaView::of).toList()));
    }

    /// The same as five counts.
    @GET
    @Path("/feature-usage")
    public Uni<FeatureUsage> featureUsage() {
        return mine().map(FeatureUsage::of);
    }

    private Uni<List<Quota>> mine() {
        return meter.quotas(new SubscriberId(caller.id()));
    }
}
