package io.skillsync.testkit.wrong.rows.thing.adapter.out;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/// Wrong: a row that everybody can see.
@Entity
public class ThingRow {
    @Id long id;
}
