/// Cover letters and short e-mails: drafted from a resume's facts for one opening, then the
/// person's own to change. Drafting is metered, editing is not.
package io.skillsync.careerforge.letter;
