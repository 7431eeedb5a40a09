/// A submitted candidacy for a posting: what was sent is frozen, where it stands moves through the
/// position's stages and ends with an answer. Two facets are kept apart (C02 of the canonical
/// model): the lifecycle, and the stage within it; a rejection or withdrawal adds a reason. Every
/// change is a fact with a sequence, written once to the history and sent to the seeker's tracker.
package io.skillsync.talenthub.application;
