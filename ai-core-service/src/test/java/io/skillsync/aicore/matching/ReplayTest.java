package io.skillsync.aicore.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.skillsync.aicore.embedding.Embedder;
import io.skillsync.aicore.embedding.KnownVectors;
import io.skillsync.aicore.embedding.WordBagEmbedder;
import io.skillsync.aicore.matching.Replay.VersionChange;
import io.skillsync.aicore.matching.Score.ScoreVersions;
import io.skillsync.aicore.skill.SkillTaxonomy;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReplayTest {
    private static final Instant THEN = Instant.parse("2026-06-15T08:00:00Z");
    private final Embedder model = new WordBagEmbedder();
    private final MatchingEngine engine = new MatchingEngine(model, SkillTaxonomy.shipped());

    @Test
    void the_texts_that_an_engine_names_are_all_that_a_score_needs() {
        for (var seed = 0; seed < 40; seed++) {
            var people = new People(seed);
            var resume = people.resume();
            var posting = people.posting();
            var kept =
                    KnownVectors.of(model, engine.texts(resume))
                            .and(KnownVectors.of(model, engine.texts(posting)));
            assertThat(engine.over(kept).score(resume, posting, THEN))
                    .isEqualTo(engine.score(resume, posting, THEN));
        }
    }

    @Test
    void kept_vectors_give_the_same_score_whatever_the_model_answers_today() {
        var resume = new People(3).resume();
        var posting = new People(3).posting();
        var kept =
                KnownVectors.of(model, engine.texts(resume))
                        .and(KnownVectors.of(model, engine.texts(posting)));
        var today =
                new MatchingEngine(new WordBagEmbedder("other-bag", "1"), SkillTaxonomy.shipped());
        var then = engine.score(resume, posting, THEN);
        assertThat(today.score(resume, posting, THEN).score()).isNotEqualTo(then.score());
        var replay =
                Replay.of(
                        then,
                        Optional.of(today.over(kept).score(resume, posting, THEN)),
                        today.versions());
        assertThat(replay.identical()).isTrue();
        assertThat(replay.replayed()).isEqualTo(then.score());
        assertThat(replay.newerVersions())
                .containsExactly(
                        new VersionChange("model", "word-bag", "other-bag"),
                        new VersionChange("modelHash", "0".repeat(64), "1".repeat(64)));
    }

    @Test
    void what_came_out_otherwise_is_named() {
        var posting = new People(4).posting();
        var then = engine.score(new People(4).resume(), posting, THEN);
        var now = engine.score(new People(5).resume(), posting, THEN);
        var newer =
                new ScoreVersions(
                        "match-999",
                        then.versions().taxonomy(),
                        then.versions().model(),
                        then.versions().modelHash());
        var replay = Replay.of(then, Optional.of(now), newer);
        assertThat(replay.identical()).isFalse();
        assertThat(replay.differences()).contains("resumeHash").doesNotContain("postingHash");
        assertThat(replay.newerVersions())
                .containsExactly(
                        new VersionChange("engine", then.versions().engine(), "match-999"));
    }

    @Test
    void a_score_whose_vectors_were_never_kept_says_so() {
        var then = engine.score(new People(4).resume(), new People(4).posting(), THEN);
        var replay = Replay.of(then, Optional.empty(), then.versions());
        assertThat(replay.identical()).isFalse();
        assertThat(replay.replayed()).isNull();
        assertThat(replay.differences()).isEqualTo(List.of("vectors"));
    }

    @Test
    void versions_with_equal_content_have_scores_of_their_own() {
        var score = engine.score(new People(4).resume(), new People(4).posting(), THEN);
        var resume = UUID.fromString("01930000-0000-7000-8000-0000000000e1");
        assertThat(score.ofResume(resume, 1).id())
                .isEqualTo(score.ofResume(resume, 1).id())
                .isNotEqualTo(score.ofResume(resume, 2).id());
    }
}
