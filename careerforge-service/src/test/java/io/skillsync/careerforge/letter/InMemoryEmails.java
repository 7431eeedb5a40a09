package io.skillsync.careerforge.letter;

import io.skillsync.careerforge.SeekerId;
import io.skillsync.kernel.Version;
import io.skillsync.testkit.InMemoryOwned;

class InMemoryEmails extends InMemoryOwned<IntroEmail, SeekerId, EmailId, EmailFilter>
        implements Emails {
    InMemoryEmails() {
        super("email");
    }

    @Override
    protected boolean matches(EmailFilter filter, IntroEmail email) {
        return filter.opportunity()
                        .map(wanted -> email.opportunity().filter(wanted::equals).isPresent())
                        .orElse(true)
                && filter.purpose().map(email.purpose()::equals).orElse(true)
                && filter.sent().map(sent -> sent == email.sentAt().isPresent()).orElse(true);
    }

    @Override
    protected IntroEmail versioned(IntroEmail e, Version version) {
        return new IntroEmail(
                e.id(),
                e.owner(),
                e.opportunity(),
                e.purpose(),
                e.recipient(),
                e.subject(),
                e.content(),
                e.draft(),
                e.edited(),
                e.sentAt(),
                version);
    }
}
