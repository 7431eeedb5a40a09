package io.skillsync.careerforge.letter;

import io.skillsync.careerforge.SeekerId;
import io.skillsync.kernel.OwnedCollection;

/// The fake keeps the contract, so tests may trust it.
class LetterTest extends LettersContract {
    private final InMemoryLetters letters = new InMemoryLetters();

    @Override
    protected OwnedCollection<CoverLetter, SeekerId, LetterId, LetterFilter> collection() {
        return letters;
    }
}
