/// The candidate's side of an application: what they may see of it and do with it, asked by their
/// own service, and what follows by itself when the house or the candidate has decided something
/// (an offer brings the application to the offer stage, a declined one ends it, and an ended
/// application needs no more interviews).
package io.skillsync.talenthub.candidacy;
