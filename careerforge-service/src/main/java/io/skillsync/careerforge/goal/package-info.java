/// What a person sets out to reach, with steps. A deciding slice: a goal moves between states by
/// commands, each of which is decided by the goal itself, written together with its events, and
/// told to the other services.
package io.skillsync.careerforge.goal;
