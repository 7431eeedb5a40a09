package io.skillsync.careerforge.letter;

import io.skillsync.careerforge.SeekerId;
import io.skillsync.kernel.OwnedCollection;

/// The fake keeps the contract, so tests may trust it.
class InMemoryEmailsTest extends EmailsContract {
    private final InMemoryEmails emails = new InMemoryEmails();

    @Override
    protected OwnedCollection<IntroEmail, SeekerId, EmailId, EmailFilter> collection() {
        return emails;
    }
}
