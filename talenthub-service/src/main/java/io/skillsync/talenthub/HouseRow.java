package io.skillsync.talenthub;

import io.skillsync.kernel.Owned;
import io.skillsync.persistence.OwnedRow;
import io.skillsync.talenthub.organization.UserId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;

/// The columns of an aggregate that belongs to an organization.
@MappedSuperclass
@AttributeOverride(name = "ownerId", column = @Column(name = "organization_id", updatable = false))
public abstract class HouseRow<A extends Owned> extends OwnedRow<A> {
    protected HouseRow() {}

    protected HouseRow(A model) {
        super(model);
    }

    void stored() {
        version = 1;
    }

    /// A person's column: null once they are forgotten.
    protected static UUID column(UserId person) {
        return person.equals(UserId.FORGOTTEN) ? null : person.value();
    }

    protected static UserId person(UUID column) {
        return column == null ? UserId.FORGOTTEN : new UserId(column);
    }
}
