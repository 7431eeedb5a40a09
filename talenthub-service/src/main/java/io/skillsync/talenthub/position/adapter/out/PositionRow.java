package io.skillsync.talenthub.position.adapter.out;

import io.skillsync.talenthub.HouseRow;
import io.skillsync.talenthub.organization.OrganizationId;
import io.skillsync.talenthub.organization.UserId;
import io.skillsync.talenthub.position.Closing;
import io.skillsync.talenthub.position.Pipeline;
import io.skillsync.talenthub.position.Position;
import io.skillsync.talenthub.position.PositionBrief;
import io.skillsync.talenthub.position.PositionId;
import io.skillsync.talenthub.position.PositionPriority;
import io.skillsync.talenthub.position.PositionStatus;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "position")
class PositionRow extends HouseRow<Position> {
    @Column(name = "opened_by", updatable = false)
    UUID openedBy;

    String title;
    String department;
    String location;
    String description;
    int headcount;

    @Enumerated(EnumType.STRING)
    PositionPriority priority;

    @Column(name = "hiring_manager")
    UUID hiringManager;

    @Column(name = "hiring_team")
    @JdbcTypeCode(SqlTypes.JSON)
    Team hiringTeam;

    @JdbcTypeCode(SqlTypes.JSON)
    Pipeline pipeline;

    @Enumerated(EnumType.STRING)
    PositionStatus status;

    @JdbcTypeCode(SqlTypes.JSON)
    Closing closing;

    /// A JSON column holds an object, so the set stands in one.
    record Team(Set<UserId> members) {}

    PositionRow() {}

    PositionRow(Position position) {
        super(position);
        var brief = position.brief();
        openedBy = position.openedBy().value();
        title = brief.title();
        department = brief.department();
        location = brief.location();
        description = brief.description();
        headcount = brief.headcount();
        priority = brief.priority();
        hiringManager = brief.hiringManager().map(UserId::value).orElse(null);
        hiringTeam = new Team(brief.hiringTeam());
        pipeline = position.pipeline();
        status = position.status();
        closing = position.closing().orElse(null);
    }

    @Override
    public Position toModel() {
        return new Position(
                new PositionId(id),
                new OrganizationId(ownerId),
                new UserId(openedBy),
                new PositionBrief(
                        title,
                        department,
                        location,
                        description,
                        headcount,
                        priority,
                        Optional.ofNullable(hiringManager).map(UserId::new),
                        hiringTeam.members()),
                pipeline,
                status,
                Optional.ofNullable(closing),
                version());
    }
}
