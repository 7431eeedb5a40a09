package io.skillsync.careerforge.profile.adapter.out;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.skillsync.careerforge.SeekerId;
import io.skillsync.careerforge.profile.SeekerProfile;
import io.skillsync.kernel.Identifier;
import io.skillsync.testkit.ContractExamples;
import org.junit.jupiter.api.Test;

/// What leaves this slice keeps its committed contract.
class ProfileEventsTest {
    private final ProfileStore store = new ProfileStore(null, null);

    @Test
    void the_switch_keeps_its_contract() {
        var decision =
                SeekerProfile.open(new SeekerId(Identifier.next()), "Ada", "ada@example.test")
                        .show(true);
        var message = store.message(decision.state(), decision.events().getFirst());
        ContractExamples.assertExampleValid(message.type());
        ContractExamples.assertKept(message.type(), new ObjectMapper().valueToTree(message.data()));
    }
}
