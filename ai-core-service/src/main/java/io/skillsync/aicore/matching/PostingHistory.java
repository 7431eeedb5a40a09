package io.skillsync.aicore.matching;

import io.smallrye.mutiny.Uni;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// What became of the platform's postings over time, as far as it was seen here.
public interface PostingHistory {
    /// How many postings that were new in a time required a skill, under one of its spellings.
    record SkillDemand(String skill, int postings) {}

    /// What a live posting pays, and where.
    ///
    /// @param max null where there is only a least
    record PaidPosting(
            UUID organization,
            String location,
            BigDecimal min,
            BigDecimal max,
            String currency,
            String period) {}

    /// Every version of every posting of the same organization under the same title, this one's
    /// included, oldest first; empty where the posting is not known.
    Uni<List<PostingSighting>> underTheTitleOf(UUID posting);

    /// @param to not included
    Uni<List<SkillDemand>> demand(Instant from, Instant to);

    /// How many postings were new in a time.
    Uni<Integer> fresh(Instant from, Instant to);

    Uni<List<PaidPosting>> paid();
}
