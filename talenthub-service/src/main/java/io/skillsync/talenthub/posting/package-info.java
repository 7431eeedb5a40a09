/// Adverts of a position. What the public read at a moment is kept for ever: each event of a
/// posting has its own immutable version, which matching, search and applications refer to.
package io.skillsync.talenthub.posting;
