package io.skillsync.journeys;

import java.io.PrintStream;

/// Tells a story aloud, step by step.
final class Narrator {
    private final PrintStream out;
    private final long begin = System.nanoTime();
    private int step;

    Narrator(PrintStream out) {
        this.out = out;
    }

    void step(String what) {
        out.printf("%n%2d  %s%n", ++step, what);
    }

    void say(String what, Object... values) {
        out.println("      " + what.formatted(values));
    }

    void end(String what) {
        out.printf("%n%s (%.1f s)%n", what, (System.nanoTime() - begin) / 1e9);
    }
}
