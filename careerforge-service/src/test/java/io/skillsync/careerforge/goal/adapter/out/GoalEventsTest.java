package io.skillsync.careerforge.goal.adapter.out;

import static io.skillsync.careerforge.goal.GoalFixtures.ADA;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.skillsync.careerforge.goal.Goal;
import io.skillsync.careerforge.goal.GoalCloseReason;
import io.skillsync.careerforge.goal.GoalEvent;
import io.skillsync.careerforge.goal.GoalFixtures;
import io.skillsync.careerforge.goal.GoalId;
import io.skillsync.kernel.Decision;
import io.skillsync.kernel.Identifier;
import io.skillsync.testkit.ContractExamples;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What leaves this slice keeps its committed contract.
class GoalEventsTest {
    private final GoalStore store = new GoalStore(null, null);

    @Test
    void every_event_of_a_goal_keeps_its_contract() {
        var set = Goal.set(new GoalId(Identifier.next()), ADA, GoalFixtures.plan(), List.of());
        var started = stored(set).start();
        for (var decision :
                List.of(
                        set,
                        started,
                        stored(started).pause(),
                        stored(started).complete(Instant.EPOCH),
                        stored(started).cancel(GoalCloseReason.REPLACED))) {
            var message = store.message(stored(decision), decision.events().getFirst());
            ContractExamples.assertExampleValid(message.type());
            ContractExamples.assertKept(
                    message.type(), new ObjectMapper().valueToTree(message.data()));
        }
    }

    private static Goal stored(Decision<Goal, GoalEvent> decision) {
        var goal = decision.state();
        return new Goal(
                goal.id(),
                goal.owner(),
                goal.plan(),
                goal.status(),
                goal.closeReason(),
                goal.completedAt(),
                goal.steps(),
                goal.version().next());
    }
}
