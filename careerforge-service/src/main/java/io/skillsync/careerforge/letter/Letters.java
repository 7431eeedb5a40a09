package io.skillsync.careerforge.letter;

import io.skillsync.careerforge.SeekerId;
import io.skillsync.kernel.OwnedCollection;

/// All cover letters of a person.
public interface Letters extends OwnedCollection<CoverLetter, SeekerId, LetterId, LetterFilter> {}
