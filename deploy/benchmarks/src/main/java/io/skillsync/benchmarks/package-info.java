/// Programs that measure the product against a rival or a limit. Two sides take turns in one run,
/// and what counts is the ratio of neighbouring turns: work per second of processor time first, per
/// second of the clock beside it. Nothing here fails a build because a machine was busy.
package io.skillsync.benchmarks;
