package io.skillsync.careerforge.interest.adapter.out;

import io.skillsync.careerforge.Priority;
import io.skillsync.careerforge.SeekerId;
import io.skillsync.careerforge.interest.Interest;
import io.skillsync.careerforge.interest.InterestCategory;
import io.skillsync.careerforge.interest.InterestId;
import io.skillsync.persistence.OwnedRow;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Optional;

@Entity
@Table(name = "interest")
class InterestRow extends OwnedRow<Interest> {
    String name;
    String description;

    @Enumerated(EnumType.STRING)
    InterestCategory category;

    @Enumerated(EnumType.STRING)
    Priority priority;

    InterestRow() {}

    InterestRow(Interest interest) {
        super(interest);
        name = interest.name();
        description = interest.description().orElse(null);
        category = interest.category();
        priority = interest.priority();
    }

    @Override
    public Interest toModel() {
        return new Interest(
                new InterestId(id),
                new SeekerId(ownerId),
                name,
                Optional.ofNullable(description),
                category,
                priority,
                version());
    }
}
