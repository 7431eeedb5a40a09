/// Measures AI Core from the command line: each task runs the same algorithms as the service over a
/// file or a folder and writes one JSON line per id, so that an operator can check a change before
/// it is released.
package io.skillsync.aicore.evaluation;
