/// How a service with a database keeps its state: every transaction is opened on somebody's behalf,
/// rows are read and written by owner, and events leave with the state that they tell of.
package io.skillsync.persistence;
