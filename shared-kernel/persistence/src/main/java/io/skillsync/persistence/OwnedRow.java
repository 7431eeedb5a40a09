package io.skillsync.persistence;

import io.skillsync.kernel.Owned;
import io.skillsync.kernel.Version;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/// The columns that every aggregate's table has. A subclass adds its own and maps itself both ways.
@MappedSuperclass
public abstract class OwnedRow<A extends Owned> {
    @Id protected UUID id;

    @Column(name = "owner_id", updatable = false)
    protected UUID ownerId;

    /// 1 when first stored; one more with every change.
    @jakarta.persistence.Version protected int version;

    @Column(name = "created_at", updatable = false)
    protected Instant createdAt;

    @Column(name = "updated_at")
    protected Instant updatedAt;

    protected OwnedRow() {}

    /// Takes over what is common; the subclass's `of` takes the rest.
    protected OwnedRow(A model) {
        id = model.id().value();
        ownerId = model.owner().value();
        version = model.version().number();
        // The database keeps microseconds; what is answered at once is what will be read later.
        updatedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
        createdAt = model.version().createdAt() == null ? updatedAt : model.version().createdAt();
    }

    /// The model as it is stored, after this row was read or written.
    public abstract A toModel();

    protected Version version() {
        return new Version(version, createdAt, updatedAt);
    }

    public UUID id() {
        return id;
    }
}
