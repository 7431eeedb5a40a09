package io.skillsync.careerforge.letter;

import io.skillsync.careerforge.SeekerId;
import io.skillsync.kernel.Identifier;
import io.skillsync.kernel.Version;
import io.skillsync.testkit.OwnedCollectionContract;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What every collection of letters promises.
public abstract class LettersContract
        extends OwnedCollectionContract<CoverLetter, SeekerId, LetterId, LetterFilter> {
    @Override
    protected CoverLetter sample(SeekerId owner) {
        var draft =
                new LetterDraft(
                        "Dear team",
                        List.of(new LetterDraft.Sentence("Dear team", List.of("f1"))),
                        List.of(new LetterDraft.Fact("f1", "Analyst", "x")),
                        "w1");
        return new CoverLetter(
                new LetterId(Identifier.next()),
                owner,
                Optional.empty(),
                Optional.empty(),
                1,
                "A letter",
                "Dear team",
                draft,
                false,
                Version.NEW);
    }

    @Override
    protected CoverLetter changed(CoverLetter letter) {
        return letter.edit("A better letter", "Dear all");
    }

    @Override
    protected SeekerId owner(UUID id) {
        return new SeekerId(id);
    }

    @Override
    protected LetterId idOf(CoverLetter letter) {
        return letter.id();
    }

    @Override
    protected LetterFilter everything() {
        return new LetterFilter(Optional.empty());
    }
}
