package io.skillsync.careerforge.interest.adapter.out;

import io.skillsync.careerforge.SeekerId;
import io.skillsync.careerforge.interest.Interest;
import io.skillsync.careerforge.interest.InterestFilter;
import io.skillsync.careerforge.interest.InterestId;
import io.skillsync.careerforge.interest.Interests;
import io.skillsync.persistence.OwnedStore;
import io.skillsync.persistence.Transactions;
import io.skillsync.persistence.Where;
import jakarta.inject.Singleton;

@Singleton
class InterestStore extends OwnedStore<Interest, SeekerId, InterestId, InterestFilter, InterestRow>
        implements Interests {
    InterestStore(Transactions transactions) {
        super(transactions, "interest", InterestRow.class, InterestRow::new);
    }

    @Override
    protected Where where(InterestFilter filter) {
        return Where.all().equal("category", filter.category());
    }
}
