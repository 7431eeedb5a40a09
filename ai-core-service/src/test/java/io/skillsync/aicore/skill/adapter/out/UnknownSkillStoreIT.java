package io.skillsync.aicore.skill.adapter.out;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.skillsync.aicore.skill.UnknownSkills;
import io.skillsync.aicore.skill.UnknownSkillsContract;
import io.skillsync.testkit.Awaiting;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

@QuarkusTest
class UnknownSkillStoreIT extends UnknownSkillsContract {
    @Inject UnknownSkills unknown;
    @Inject UnknownSkillStore store;

    @Test
    void a_person_takes_their_contribution_along() {
        var leaving = person();
        for (var i = 0; i < 4; i++) resume(person(), word());
        resume(leaving, word());
        assertThat(counted(word())).isPresent();
        assertThat(await(() -> store.export(leaving.value())))
                .containsEntry("listed skills that the platform did not know", List.of(word()));
        await(() -> store.erase(leaving.value()));
        assertThat(counted(word())).isEmpty();
        assertThat(await(() -> store.export(leaving.value())).values()).containsExactly(List.of());
    }

    @Override
    protected UnknownSkills unknown() {
        return unknown;
    }

    @Override
    protected <T> T await(Supplier<Uni<T>> operation) {
        return Awaiting.of(operation);
    }
}
