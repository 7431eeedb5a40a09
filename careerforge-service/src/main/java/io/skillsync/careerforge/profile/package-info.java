/// The seeker as others may come to know them: how to reach them, who may find them, and the
/// experience bank, in which every fact says where it came from. Resumes come and go; the facts in
/// the bank stay the person's own.
package io.skillsync.careerforge.profile;
