package io.skillsync.careerforge.interest;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skillsync.careerforge.Priority;
import io.skillsync.careerforge.SeekerId;
import io.skillsync.kernel.Identifier;
import io.skillsync.kernel.Invalid;
import io.skillsync.kernel.Version;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InterestTest extends InterestsContract {
    private final InMemoryInterests interests = new InMemoryInterests();

    @Override
    protected Interests collection() {
        return interests;
    }

    @Test
    void an_interest_needs_a_name() {
        assertThatThrownBy(() ->
                        new Interest(
                                new InterestId(Identifier.next()),
                                new SeekerId(Identifier.next()),
                                " ",
                                Optional.empty(),
                                InterestCategory.SKILL,
                                Priority.LOW,
                                Version.NEW))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refusal ->
                                org.assertj.core.api.Assertions.assertThat(refusal.field())
                                        .isEqualTo("name"));
    }
}
