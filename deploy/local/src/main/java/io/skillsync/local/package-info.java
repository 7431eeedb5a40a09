/// The command line behind `./skillsync`. The script finds a JDK and builds what is not built; from
/// there on this is the program: it reads one command and has [io.skillsync.stack.Supervisor] do
/// it.
package io.skillsync.local;
