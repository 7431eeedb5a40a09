package io.skillsync.talenthub.offer.adapter.out;

import io.skillsync.talenthub.HouseRow;
import io.skillsync.talenthub.application.ApplicationId;
import io.skillsync.talenthub.offer.Offer;
import io.skillsync.talenthub.offer.OfferId;
import io.skillsync.talenthub.offer.OfferRound;
import io.skillsync.talenthub.offer.OfferState;
import io.skillsync.talenthub.organization.OrganizationId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "offer")
class OfferRow extends HouseRow<Offer> {
    @Column(name = "application_id", updatable = false)
    UUID applicationId;

    @Column(name = "seeker_id")
    UUID seekerId;

    @JdbcTypeCode(SqlTypes.JSON)
    Rounds rounds;

    @Enumerated(EnumType.STRING)
    OfferState state;

    String answer;

    /// A JSON column holds an object, so the list stands in one.
    record Rounds(List<OfferRound> items) {}

    OfferRow() {}

    OfferRow(Offer offer) {
        super(offer);
        applicationId = offer.application().value();
        seekerId = column(offer.seeker());
        rounds = new Rounds(offer.rounds());
        state = offer.state();
        answer = offer.answer();
    }

    @Override
    public Offer toModel() {
        return new Offer(
                new OfferId(id),
                new ApplicationId(applicationId),
                new OrganizationId(ownerId),
                person(seekerId),
                rounds.items(),
                state,
                answer,
                version());
    }
}
