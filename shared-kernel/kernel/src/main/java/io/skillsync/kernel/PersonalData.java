package io.skillsync.kernel;

import io.smallrye.mutiny.Uni;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// A slice that holds data of a person says so here: what it holds can be handed out and can
/// vanish. Found by CDI; a test walks the database's catalog and fails for a table with a person
/// that nobody covers.
public interface PersonalData {
    /// The tables whose rows about a person this slice answers for.
    Set<String> tables();

    /// Everything held about the person, by a name a person understands; values are plain JSON
    /// types.
    Uni<Map<String, Object>> export(UUID person);

    /// Removes or anonymises everything held about the person; doing it twice is harmless.
    Uni<Void> erase(UUID person);
}
