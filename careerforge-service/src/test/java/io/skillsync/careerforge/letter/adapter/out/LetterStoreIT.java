package io.skillsync.careerforge.letter.adapter.out;

import io.quarkus.test.junit.QuarkusTest;
import io.skillsync.careerforge.SeekerId;
import io.skillsync.careerforge.letter.CoverLetter;
import io.skillsync.careerforge.letter.LetterFilter;
import io.skillsync.careerforge.letter.LetterId;
import io.skillsync.careerforge.letter.Letters;
import io.skillsync.careerforge.letter.LettersContract;
import io.skillsync.kernel.OwnedCollection;
import io.skillsync.testkit.Awaiting;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.function.Supplier;

/// The real store keeps the contract that the fake keeps.
@QuarkusTest
class LetterStoreIT extends LettersContract {
    @Inject Letters letters;

    @Override
    protected OwnedCollection<CoverLetter, SeekerId, LetterId, LetterFilter> collection() {
        return letters;
    }

    @Override
    protected <T> T await(Supplier<Uni<T>> operation) {
        return Awaiting.of(operation);
    }
}
