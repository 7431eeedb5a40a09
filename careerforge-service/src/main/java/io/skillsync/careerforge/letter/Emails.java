package io.skillsync.careerforge.letter;

import io.skillsync.careerforge.SeekerId;
import io.skillsync.kernel.OwnedCollection;

/// All short e-mails of a person.
public interface Emails extends OwnedCollection<IntroEmail, SeekerId, EmailId, EmailFilter> {}
