package io.skillsync.aicore.coach.adapter.out;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.skillsync.aicore.PersonId;
import io.skillsync.aicore.coach.Conversation;
import io.skillsync.aicore.coach.Conversations;
import io.skillsync.aicore.coach.ConversationsContract;
import io.skillsync.kernel.Identifier;
import io.skillsync.kernel.PageRequest;
import io.skillsync.kernel.PersonalData;
import io.skillsync.testkit.Awaiting;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ConversationStoreIT extends ConversationsContract {
    @Inject Conversations conversations;

    @Inject @Any Instance<PersonalData> holders;

    @Override
    protected Conversations collection() {
        return conversations;
    }

    @Override
    protected <T> T await(Supplier<Uni<T>> operation) {
        return Awaiting.of(operation);
    }

    @Test
    void a_persons_conversations_leave_and_vanish_whole() {
        var finn = new PersonId(Identifier.next());
        Conversation stored = await(() -> conversations.add(sample(finn)));
        await(() -> conversations.add(exchange(stored, "Mine?")));
        var holder =
                holders.stream()
                        .filter(each -> each.tables().contains("message"))
                        .findFirst()
                        .orElseThrow();
        var exported = await(() -> holder.export(finn.value()));
        assertThat((List<?>) exported.get("conversation")).hasSize(1);
        assertThat((List<?>) exported.get("message")).hasSize(2);
        await(() -> holder.erase(finn.value()));
        assertThat((List<?>) await(() -> holder.export(finn.value())).get("message")).isEmpty();
        assertThat(await(() -> conversations.page(finn, everything(), PageRequest.first())).items())
                .isEmpty();
    }
}
