package io.skillsync.careerforge.letter;

import io.skillsync.careerforge.SeekerId;
import io.skillsync.kernel.Version;
import io.skillsync.testkit.InMemoryOwned;

public class InMemoryLetters extends InMemoryOwned<CoverLetter, SeekerId, LetterId, LetterFilter>
        implements Letters {
    public InMemoryLetters() {
        super("letter");
    }

    @Override
    protected boolean matches(LetterFilter filter, CoverLetter letter) {
        return filter.opportunity()
                .map(wanted -> letter.opportunity().filter(wanted::equals).isPresent())
                .orElse(true);
    }

    @Override
    protected CoverLetter versioned(CoverLetter l, Version version) {
        return new CoverLetter(
                l.id(),
                l.owner(),
                l.opportunity(),
                l.resume(),
                l.resumeVersion(),
                l.title(),
                l.text(),
                l.draft(),
                l.edited(),
                version);
    }
}
