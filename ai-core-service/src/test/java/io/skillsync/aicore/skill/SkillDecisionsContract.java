package io.skillsync.aicore.skill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skillsync.aicore.PersonId;
import io.skillsync.kernel.Identifier;
import io.skillsync.kernel.RuleBroken;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/// What keeping decisions promises; runs on the fake and on the real store.
public abstract class SkillDecisionsContract {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    protected final PersonId admin = new PersonId(Identifier.next());
    protected final String term = "t" + UUID.randomUUID();

    protected abstract SkillDecisions decisions();

    protected <T> T await(Supplier<Uni<T>> operation) {
        return operation.get().await().indefinitely();
    }

    @Test
    void an_accepted_skill_is_read_back() {
        var skill = new Concept(term, SkillCategory.TRADE, List.of("a", "b, c"), List.of());
        await(() -> decisions().add(decision(Optional.of(skill))));
        assertThat(await(() -> decisions().accepted())).contains(skill);
        assertThat(await(() -> decisions().decided())).contains(term);
    }

    @Test
    void a_rejected_term_is_decided_and_no_skill() {
        await(() -> decisions().add(decision(Optional.empty())));
        assertThat(await(() -> decisions().decided())).contains(term);
        assertThat(await(() -> decisions().accepted()))
                .extracting(Concept::name)
                .doesNotContain(term);
    }

    @Test
    void a_term_is_decided_once() {
        await(() -> decisions().add(decision(Optional.empty())));
        assertThatThrownBy(() -> await(() -> decisions().add(decision(Optional.empty()))))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        broken -> assertThat(broken.code()).isEqualTo("skill-proposal.decided"));
    }

    protected final SkillDecision decision(Optional<Concept> accepted) {
        return new SkillDecision(Identifier.next(), term, accepted, admin, NOON);
    }
}
