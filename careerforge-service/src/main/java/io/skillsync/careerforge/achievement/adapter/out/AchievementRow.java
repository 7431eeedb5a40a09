package io.skillsync.careerforge.achievement.adapter.out;

import io.skillsync.careerforge.SeekerId;
import io.skillsync.careerforge.achievement.Achievement;
import io.skillsync.careerforge.achievement.AchievementId;
import io.skillsync.careerforge.achievement.AchievementType;
import io.skillsync.persistence.OwnedRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@Entity
@Table(name = "achievement")
class AchievementRow extends OwnedRow<Achievement> {
    @Enumerated(EnumType.STRING)
    AchievementType type;

    String title;
    String description;
    int points;
    boolean verified;

    @Column(name = "proof_url")
    String proofUrl;

    UUID source;

    @Column(name = "earned_at")
    Instant earnedAt;

    AchievementRow() {}

    AchievementRow(Achievement achievement) {
        super(achievement);
        type = achievement.type();
        title = achievement.title();
        description = achievement.description();
        points = achievement.points();
        verified = achievement.verified();
        proofUrl = achievement.proofUrl().orElse(null);
        source = achievement.source();
        earnedAt = achievement.earnedAt();
    }

    @Override
    public Achievement toModel() {
        return new Achievement(
                new AchievementId(id),
                new SeekerId(ownerId),
                type,
                title,
                description,
                points,
                verified,
                Optional.ofNullable(proofUrl),
                source,
                earnedAt,
                version());
    }
}
