package io.skillsync.testkit.right.thing.adapter.out;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/// A row as it should be.
@Entity
class ThingRow {
    @Id long id;
}
