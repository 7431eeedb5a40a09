package io.skillsync.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skillsync.kernel.Identifier;
import io.skillsync.kernel.NotFound;
import io.skillsync.kernel.Owned;
import io.skillsync.kernel.OwnedCollection;
import io.skillsync.kernel.PageRequest;
import io.skillsync.kernel.Stale;
import io.skillsync.kernel.Version;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/// What every owned collection promises; runs on the fake and on the real store alike.
public abstract class OwnedCollectionContract<
        A extends Owned, O extends Identifier, I extends Identifier, F> {
    protected abstract OwnedCollection<A, O, I, F> collection();

    /// A new record, not stored yet.
    protected abstract A sample(O owner);

    /// The same record with something changed, at the same version.
    protected abstract A changed(A record);

    protected abstract O owner(UUID id);

    protected abstract I idOf(A record);

    protected abstract F everything();

    /// Runs an operation to its end; a real store needs its own thread for that.
    protected <T> T await(Supplier<Uni<T>> operation) {
        return operation.get().await().indefinitely();
    }

    private final O ada = owner(Identifier.next());
    private final O ben = owner(Identifier.next());

    @Test
    void what_was_added_is_read_back_with_its_first_version() {
        var record = sample(ada);
        var added = await(() -> collection().add(record));
        assertThat(added.version().number()).isEqualTo(1);
        assertThat(await(() -> collection().get(ada, idOf(record)))).isEqualTo(added);
    }

    @Test
    void nobody_reads_changes_or_removes_what_is_somebody_elses() {
        var added = await(() -> collection().add(sample(ada)));
        var id = idOf(added);
        assertThatThrownBy(() -> await(() -> collection().get(ben, id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> await(() -> collection().remove(ben, id, Version.Expected.ANY)))
                .isInstanceOf(NotFound.class);
        assertThat(await(() -> collection().page(ben, everything(), PageRequest.first())).items())
                .isEmpty();
        assertThat(await(() -> collection().get(ada, id))).isEqualTo(added);
    }

    @Test
    void a_change_raises_the_version_and_an_overtaken_one_is_refused() {
        var first = await(() -> collection().add(sample(ada)));
        var second = await(() -> collection().replace(changed(first)));
        assertThat(second.version().number()).isEqualTo(2);
        assertThatThrownBy(() -> await(() -> collection().replace(changed(first))))
                .isInstanceOf(Stale.class);
        assertThat(await(() -> collection().get(ada, idOf(first)))).isEqualTo(second);
    }

    @Test
    void a_removed_record_is_gone_and_a_stale_removal_is_refused() {
        var added = await(() -> collection().add(sample(ada)));
        assertThatThrownBy(() ->
                        await(() ->
                                collection().remove(ada, idOf(added), Version.Expected.exactly(7))))
                .isInstanceOf(Stale.class);
        await(() -> collection().remove(ada, idOf(added), Version.Expected.exactly(1)));
        assertThatThrownBy(() -> await(() -> collection().get(ada, idOf(added))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void pages_are_newest_first_without_gap_or_double() {
        var ids = new ArrayList<I>();
        for (var i = 0; i < 5; i++) ids.addFirst(idOf(await(() -> collection().add(sample(ada)))));
        var seen = new ArrayList<I>();
        var after = Optional.<UUID>empty();
        do {
            var request = new PageRequest(2, after);
            var page = await(() -> collection().page(ada, everything(), request));
            page.items().forEach(record -> seen.add(idOf(record)));
            after = page.next();
        } while (after.isPresent());
        assertThat(seen).containsExactlyElementsOf(ids);
    }
}
