/// Stories of people who use the platform, told through its one door: sign in by the real form,
/// speak the public API, wait for what other people's acts cause. {@link
/// io.skillsync.journeys.Demo} tells one aloud, {@link io.skillsync.journeys.Seed} lives many of
/// them to fill a market, and the tests of this module prove them, faults included.
package io.skillsync.journeys;
