package io.skillsync.careerforge.interest;

import static org.assertj.core.api.Assertions.assertThat;

import io.skillsync.careerforge.Priority;
import io.skillsync.careerforge.SeekerId;
import io.skillsync.kernel.Identifier;
import io.skillsync.kernel.PageRequest;
import io.skillsync.kernel.Version;
import io.skillsync.testkit.OwnedCollectionContract;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What the collection of interests promises, beside what every owned collection does.
public abstract class InterestsContract
        extends OwnedCollectionContract<Interest, SeekerId, InterestId, InterestFilter> {
    @Override
    protected abstract Interests collection();

    @Override
    protected Interest sample(SeekerId owner) {
        return new Interest(
                new InterestId(Identifier.next()),
                owner,
                "Beekeeping",
                Optional.of("Urban hives"),
                InterestCategory.INDUSTRY,
                Priority.LOW,
                Version.NEW);
    }

    @Override
    protected Interest changed(Interest interest) {
        return new Interest(
                interest.id(),
                interest.owner(),
                "Apiculture",
                Optional.empty(),
                InterestCategory.ROLE,
                Priority.HIGH,
                interest.version());
    }

    @Override
    protected SeekerId owner(UUID id) {
        return new SeekerId(id);
    }

    @Override
    protected InterestId idOf(Interest interest) {
        return interest.id();
    }

    @Override
    protected InterestFilter everything() {
        return new InterestFilter(Optional.empty());
    }

    @Test
    void a_page_can_be_narrowed_to_a_category() {
        var eve = new SeekerId(Identifier.next());
        var industry = await(() -> collection().add(sample(eve)));
        var role = await(() -> collection().add(changed(sample(eve))));
        assertThat(
                        await(() ->
                                        collection()
                                                .page(
                                                        eve,
                                                        new InterestFilter(
                                                                Optional.of(InterestCategory.ROLE)),
                                                        PageRequest.first()))
                                .items())
                .containsExactly(role)
                .doesNotContain(industry);
    }
}
