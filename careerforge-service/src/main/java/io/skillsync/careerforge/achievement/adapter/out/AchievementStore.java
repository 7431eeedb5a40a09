package io.skillsync.careerforge.achievement.adapter.out;

import io.skillsync.careerforge.SeekerId;
import io.skillsync.careerforge.achievement.Achievement;
import io.skillsync.careerforge.achievement.AchievementFilter;
import io.skillsync.careerforge.achievement.AchievementId;
import io.skillsync.careerforge.achievement.Achievements;
import io.skillsync.persistence.Actor;
import io.skillsync.persistence.OwnedRow;
import io.skillsync.persistence.OwnedStore;
import io.skillsync.persistence.Transactions;
import io.skillsync.persistence.Where;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/// Achievements; what proves one makes it unique, so an event that is told twice earns once.
@Singleton
class AchievementStore
        extends OwnedStore<Achievement, SeekerId, AchievementId, AchievementFilter, AchievementRow>
        implements Achievements {
    AchievementStore(Transactions transactions) {
        super(transactions, "achievement", AchievementRow.class, AchievementRow::new);
    }

    @Override
    protected Where where(AchievementFilter filter) {
        return Where.all().equal("type", filter.type());
    }

    @Override
    public Uni<Void> earn(Achievement achievement) {
        return transactions.write(
                Actor.of(achievement.owner()),
                session ->
                        earned(session, achievement)
                                .chain(earned ->
                                        earned > 0
                                                ? Uni.createFrom().voidItem()
                                                : insert(session, achievement).replaceWithVoid()));
    }

    private static Uni<Long> earned(Mutiny.StatelessSession session, Achievement achievement) {
        return session.createSelectionQuery(
                        "select count(*) from AchievementRow where ownerId = :owner"
                                + " and type = :type and source = :source",
                        Long.class)
                .setParameter("owner", achievement.owner().value())
                .setParameter("type", achievement.type())
                .setParameter("source", achievement.source())
                .getSingleResult();
    }

    @Override
    public Uni<List<Achievement>> all(SeekerId owner) {
        return transactions
                .read(
                        Actor.of(owner),
                        session ->
                                session.createSelectionQuery(
                                                "from AchievementRow where ownerId = :owner",
                                                AchievementRow.class)
                                        .setParameter("owner", owner.value())
                                        .getResultList())
                .map(rows -> rows.stream().map(OwnedRow::toModel).toList());
    }
}
