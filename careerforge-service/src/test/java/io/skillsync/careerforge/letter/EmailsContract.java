package io.skillsync.careerforge.letter;

import static org.assertj.core.api.Assertions.assertThat;

import io.skillsync.careerforge.SeekerId;
import io.skillsync.kernel.Identifier;
import io.skillsync.kernel.PageRequest;
import io.skillsync.testkit.OwnedCollectionContract;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What every collection of e-mails promises.
public abstract class EmailsContract
        extends OwnedCollectionContract<IntroEmail, SeekerId, EmailId, EmailFilter> {
    @Override
    protected IntroEmail sample(SeekerId owner) {
        return IntroEmail.written(
                new EmailId(Identifier.next()),
                owner,
                Optional.empty(),
                EmailPurpose.INQUIRY,
                "Charles Babbage",
                "A question",
                "Does it run?");
    }

    @Override
    protected IntroEmail changed(IntroEmail email) {
        return email.edit(EmailPurpose.THANK_YOU, null, "Thank you", "It runs.");
    }

    @Override
    protected SeekerId owner(UUID id) {
        return new SeekerId(id);
    }

    @Override
    protected EmailId idOf(IntroEmail email) {
        return email.id();
    }

    @Override
    protected EmailFilter everything() {
        return EmailFilter.NONE;
    }

    @Test
    void a_list_is_narrowed_by_purpose_and_by_whether_it_was_sent() {
        var ada = owner(Identifier.next());
        var draft = await(() -> collection().add(sample(ada)));
        var other = await(() -> collection().add(sample(ada)));
        var sent = await(() -> collection().replace(other.send(Instant.EPOCH)));
        assertThat(await(() -> collection().get(ada, sent.id())).sentAt()).contains(Instant.EPOCH);
        assertThat(page(ada, filter(null, true))).containsExactly(sent);
        assertThat(page(ada, filter(null, false))).containsExactly(draft);
        assertThat(page(ada, filter(EmailPurpose.INQUIRY, null))).containsExactly(sent, draft);
        assertThat(page(ada, filter(EmailPurpose.NETWORKING, null))).isEmpty();
    }

    private List<IntroEmail> page(SeekerId owner, EmailFilter filter) {
        return await(() -> collection().page(owner, filter, PageRequest.first())).items();
    }

    private static EmailFilter filter(EmailPurpose purpose, Boolean sent) {
        return new EmailFilter(
                Optional.empty(), Optional.ofNullable(purpose), Optional.ofNullable(sent));
    }
}
