/// What a person has achieved, with points. Whether it is verified is set by facts of the platform,
/// never by hand.
package io.skillsync.careerforge.achievement;
