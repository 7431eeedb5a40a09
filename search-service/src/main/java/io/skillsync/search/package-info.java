/// Finds things. Holds projections of what other services own and nothing of its own: the index can
/// be thrown away and built again from their events.
package io.skillsync.search;
