package io.skillsync.careerforge.letter.adapter.out;

import io.skillsync.careerforge.SeekerId;
import io.skillsync.careerforge.letter.CoverLetter;
import io.skillsync.careerforge.letter.LetterFilter;
import io.skillsync.careerforge.letter.LetterId;
import io.skillsync.careerforge.letter.Letters;
import io.skillsync.persistence.OwnedStore;
import io.skillsync.persistence.Transactions;
import io.skillsync.persistence.Where;
import jakarta.inject.Singleton;

@Singleton
class LetterStore extends OwnedStore<CoverLetter, SeekerId, LetterId, LetterFilter, LetterRow>
        implements Letters {
    LetterStore(Transactions transactions) {
        super(transactions, "letter", LetterRow.class, LetterRow::new);
    }

    @Override
    protected Where where(LetterFilter filter) {
        return Where.all().equal("opportunityId", filter.opportunity());
    }
}
