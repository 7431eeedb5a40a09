package io.skillsync.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Two sides that take turns, A B A B. The first pair warms up and is not counted. A pair gives two
/// ratios, how much faster A was per second of processor time and per second of the clock; the
/// median of the pairs stands for the run, with the smallest and the largest beside it.
final class Turns {
    private static final double NANOS = 1e9;

    /// Units of /proc a second.
    private static final double TICKS = 100;

    private static final OperatingSystemMXBean MACHINE =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    /// One turn: what it does, and how many pieces of work that is.
    interface Side {
        int work() throws Exception;
    }

    /// Pieces of work a second.
    record Rate(double perProcessorSecond, double perSecond) {}

    /// Median, smallest and largest of some values.
    record Spread(double median, double least, double most) {
        static Spread of(List<Double> values) {
            var sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
            var middle = sorted.length / 2;
            var median =
                    sorted.length % 2 == 1
                            ? sorted[middle]
                            : (sorted[middle - 1] + sorted[middle]) / 2;
            return new Spread(median, sorted[0], sorted[sorted.length - 1]);
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%.2f (%.2f–%.2f)", median, least, most);
        }
    }

    /// What a run showed.
    record Outcome(
            Spread processorRatio, Spread clockRatio, Spread first, Spread second, double load) {
        void print(String what, String a, String b, String unit) {
            System.out.printf(
                    Locale.ROOT,
                    "%-24s %s/%s per CPU-second %s, per second %s; %s %s %.3g, %s %.3g per CPU-second; load %.1f%n",
                    what,
                    a,
                    b,
                    processorRatio,
                    clockRatio,
                    unit,
                    a,
                    first.median(),
                    b,
                    second.median(),
                    load);
        }
    }

    private Turns() {}

    /// @param pairs how many pairs count; five or more
    static Outcome take(int pairs, Side a, Side b) throws Exception {
        var processor = new ArrayList<Double>();
        var clock = new ArrayList<Double>();
        var first = new ArrayList<Double>();
        var second = new ArrayList<Double>();
        for (var pair = 0; pair <= pairs; pair++) {
            var ofA = turn(a);
            var ofB = turn(b);
            if (pair > 0) {
                processor.add(ofA.perProcessorSecond() / ofB.perProcessorSecond());
                clock.add(ofA.perSecond() / ofB.perSecond());
                first.add(ofA.perProcessorSecond());
                second.add(ofB.perProcessorSecond());
            }
        }
        return new Outcome(
                Spread.of(processor),
                Spread.of(clock),
                Spread.of(first),
                Spread.of(second),
                MACHINE.getSystemLoadAverage());
    }

    /// Seconds of processor time that a piece of work takes, after one turn to warm up.
    static Spread seconds(int turns, Side side) throws Exception {
        side.work();
        var all = new ArrayList<Double>();
        for (var i = 0; i < turns; i++) {
            all.add(1 / turn(side).perProcessorSecond());
        }
        return Spread.of(all);
    }

    /// Rate of one turn. What counts is this process, its compiler and collector included, or,
    /// where the turn starts programs, those programs.
    private static Rate turn(Side side) throws Exception {
        var programs = ofPrograms();
        var processor = MACHINE.getProcessCpuTime();
        var clock = System.nanoTime();
        var done = side.work();
        var seconds = System.nanoTime() - clock;
        var started = ofPrograms() - programs;
        var used = started > 0 ? started : MACHINE.getProcessCpuTime() - processor;
        return new Rate(done * NANOS / Math.max(1, used), done * NANOS / seconds);
    }

    /// Processor time of the programs that this process started and that have ended, in
    /// nanoseconds; 0 where the system does not tell.
    private static long ofPrograms() throws IOException {
        var stat = Path.of("/proc/self/stat");
        if (!Files.isReadable(stat)) {
            return 0;
        }
        var text = Files.readString(stat);
        var values = text.substring(text.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(values[13]) + Long.parseLong(values[14])) * (long) (NANOS / TICKS);
    }

    /// The value below which the given share of the measured nanoseconds lies, in milliseconds.
    static double percentile(long[] nanos, double share) {
        var sorted = nanos.clone();
        Arrays.sort(sorted);
        var at = (int) Math.ceil(share * sorted.length) - 1;
        return sorted[Math.clamp(at, 0, sorted.length - 1)] / 1e6;
    }
}
