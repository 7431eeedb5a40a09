package io.skillsync.careerforge.achievement;

import io.skillsync.careerforge.SeekerId;
import io.skillsync.kernel.OwnedCollection;
import io.smallrye.mutiny.Uni;
import java.util.List;

/// All achievements of a person.
public interface Achievements
        extends OwnedCollection<Achievement, SeekerId, AchievementId, AchievementFilter> {
    /// Stores what is not there yet; the same source again changes nothing.
    Uni<Void> earn(Achievement achievement);

    /// Every one of them, for figures.
    Uni<List<Achievement>> all(SeekerId owner);
}
