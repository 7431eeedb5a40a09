package io.skillsync.aicore.skill.adapter.out;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.skillsync.aicore.skill.SkillDecisions;
import io.skillsync.aicore.skill.SkillDecisionsContract;
import io.skillsync.testkit.Awaiting;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SkillDecisionStoreIT extends SkillDecisionsContract {
    @Inject SkillDecisions decisions;
    @Inject SkillDecisionStore store;

    @Test
    void a_decision_stays_when_the_one_who_decided_goes() {
        await(() -> decisions.add(decision(Optional.empty())));
        assertThat(await(() -> store.export(admin.value())).values())
                .containsExactly(List.of(term));
        await(() -> store.erase(admin.value()));
        assertThat(await(() -> store.export(admin.value())).values()).containsExactly(List.of());
        assertThat(await(() -> decisions.decided())).contains(term);
    }

    @Override
    protected SkillDecisions decisions() {
        return decisions;
    }

    @Override
    protected <T> T await(Supplier<Uni<T>> operation) {
        return Awaiting.of(operation);
    }
}
