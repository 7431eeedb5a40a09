/// A person's openings: one private aggregate for each opening that somebody saves, with its data,
/// the track of how far they got, and a history that only grows. Openings of this platform move by
/// themselves, by events of the employer's side; others are moved by hand.
package io.skillsync.careerforge.opportunity;
