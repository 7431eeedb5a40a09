package io.skillsync.careerforge.letter.adapter.out;

import io.skillsync.careerforge.SeekerId;
import io.skillsync.careerforge.letter.EmailFilter;
import io.skillsync.careerforge.letter.EmailId;
import io.skillsync.careerforge.letter.Emails;
import io.skillsync.careerforge.letter.IntroEmail;
import io.skillsync.persistence.OwnedStore;
import io.skillsync.persistence.Transactions;
import io.skillsync.persistence.Where;
import jakarta.inject.Singleton;

@Singleton
class EmailStore extends OwnedStore<IntroEmail, SeekerId, EmailId, EmailFilter, EmailRow>
        implements Emails {
    EmailStore(Transactions transactions) {
        super(transactions, "email", EmailRow.class, EmailRow::new);
    }

    @Override
    protected Where where(EmailFilter filter) {
        var where =
                Where.all()
                        .equal("opportunityId", filter.opportunity())
                        .equal("purpose", filter.purpose());
        filter.sent().ifPresent(sent -> where.that(sent ? "sentAt is not null" : "sentAt is null"));
        return where;
    }
}
