package io.skillsync.search.posting.adapter.out;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import io.skillsync.search.posting.EmploymentType;
import io.skillsync.search.posting.Pay;
import io.skillsync.search.posting.PayPeriod;
import io.skillsync.search.posting.Posting;
import io.skillsync.search.posting.PostingId;
import io.skillsync.search.posting.PublishedPostings;
import io.skillsync.search.posting.WorkMode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.WebApplicationException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/// Posting versions from talenthub.
@ApplicationScoped
class TalenthubPostings implements PublishedPostings {
    private static final int GONE = 404;

    private final TalenthubApi talenthub;

    TalenthubPostings(@RestClient TalenthubApi talenthub) {
        this.talenthub = talenthub;
    }

    @Override
    public Uni<Optional<Posting>> version(PostingId id, int version) {
        return talenthub
                .version(id.value(), version)
                .map(found -> Optional.of(found.toPosting()))
                .onFailure(TalenthubPostings::isGone)
                .recoverWithItem(Optional.empty());
    }

    private static boolean isGone(Throwable failure) {
        return failure instanceof WebApplicationException answer
                && answer.getResponse().getStatus() == GONE;
    }

    /// What talenthub offers to other services.
    @RegisterRestClient(configKey = "talenthub")
    @OidcClientFilter
    @Path("/internal/v1/postings")
    interface TalenthubApi {
        @GET
        @Path("/{id}/versions/{version}")
        Uni<PostingVersion> version(@PathParam("id") UUID id, @PathParam("version") int version);
    }

    /// Talenthub's words, as far as they are needed here.
    @JsonIgnoreProperties(ignoreUnknown = true)
    record PostingVersion(
            UUID id,
            int version,
            String hash,
            UUID organizationId,
            String organizationName,
            UUID positionId,
            String title,
            String description,
            EmploymentType employmentType,
            WorkMode workMode,
            String location,
            PayRange pay,
            List<String> skillsRequired,
            List<String> skillsPreferred,
            Integer minYears,
            String seniority,
            Instant publishedAt,
            Instant validThrough,
            String rankingNotice) {

        @JsonIgnoreProperties(ignoreUnknown = true)
        record PayRange(BigDecimal min, BigDecimal max, String currency, PayPeriod period) {
            Pay toPay() {
                return new Pay(
                        Optional.ofNullable(min), Optional.ofNullable(max), currency, period);
            }
        }

        Posting toPosting() {
            return new Posting(
                    new PostingId(id),
                    version,
                    hash,
                    organizationId,
                    organizationName,
                    positionId,
                    title,
                    description,
                    employmentType,
                    workMode,
                    Optional.ofNullable(location).filter(place -> !place.isBlank()),
                    Optional.ofNullable(pay).map(PayRange::toPay),
                    orNone(skillsRequired),
                    orNone(skillsPreferred),
                    Optional.ofNullable(minYears),
                    Optional.ofNullable(seniority),
                    publishedAt,
                    Optional.ofNullable(validThrough),
                    Optional.ofNullable(rankingNotice));
        }

        private static List<String> orNone(List<String> skills) {
            return skills == null ? List.of() : skills;
        }
    }
}
