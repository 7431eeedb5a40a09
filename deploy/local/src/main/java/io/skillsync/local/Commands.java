package io.skillsync.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.skillsync.stack.Place;
import io.skillsync.stack.Platform;
import io.skillsync.stack.Resource;
import io.skillsync.stack.SkillSync;
import io.skillsync.stack.Status;
import io.skillsync.stack.Supervisor;
import io.skillsync.stack.Trouble;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/// The commands, each on one platform.
final class Commands {
    private static final long MEBIBYTE = 1 << 20;

    private final PrintStream out = System.out;
    private final Platform platform;
    private final Supervisor supervisor;

    Commands(Place place) {
        this.platform = SkillSync.at(place);
        this.supervisor = new Supervisor(platform, line -> out.println("  " + line));
    }

    void up() throws IOException, InterruptedException {
        start(platform.resources());
        out.println();
        urls();
        out.println(
                """

                Demo accounts, password skillsync-demo:
                  seeker@demo.skillsync.test   recruiter@demo.skillsync.test   admin@demo.skillsync.test\
                """);
    }

    void servers() throws IOException, InterruptedException {
        start(platform.servers());
    }

    private void start(List<Resource> resources) throws IOException, InterruptedException {
        var begun = System.nanoTime();
        new Machine(platform.place())
                .mustCarry(resources.stream().filter(one -> !supervisor.running(one)).toList());
        supervisor.up(resources);
        platform.publish();
        out.printf(Locale.ROOT, "All healthy after %.1f s.%n", (System.nanoTime() - begun) / 1e9);
    }

    void down() throws IOException, InterruptedException {
        supervisor.down();
        out.println("Nothing of the %s platform runs any more.".formatted(platform.place().name()));
    }

    /// Unpacks and builds the servers, so that a later start finds them ready.
    void prepare() throws IOException, InterruptedException {
        supervisor.prepare(platform.servers());
    }

    void status(boolean json) throws IOException {
        var rows = supervisor.status();
        if (json) {
            out.println(
                    new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(rows));
        } else {
            out.println(table(rows));
        }
    }

    static String table(List<Status> rows) {
        var text =
                new StringBuilder(
                        "%-14s %-10s %8s %6s %9s  %s%n"
                                .formatted("NAME", "STATE", "PID", "PORT", "MEMORY", "URL"));
        long sum = 0;
        for (var row : rows) {
            sum += row.memory() == null ? 0 : row.memory();
            text.append(
                    "%-14s %-10s %8s %6d %9s  %s%n"
                            .formatted(
                                    row.name(),
                                    row.state(),
                                    row.pid() == null ? "" : row.pid(),
                                    row.port(),
                                    row.memory() == null ? "" : row.memory() / MEBIBYTE + " MiB",
                                    row.url()));
        }
        return text.append(
                        "%-14s %-10s %8s %6s %9s"
                                .formatted("", "", "", "", sum / MEBIBYTE + " MiB"))
                .toString();
    }

    void logs(List<String> options) throws IOException, InterruptedException {
        var follow = options.contains("-f");
        var names = options.stream().filter(option -> !option.equals("-f")).toList();
        if (names.size() != 1) {
            throw new Trouble(
                    "Whose log? ./skillsync logs [-f] NAME; ./skillsync status lists the names.");
        }
        var log = platform.place().log(platform.resource(names.getFirst()).name());
        new LogFile(log).print(out, follow);
    }

    /// Stops everything and forgets all data, passwords and accounts. Unpacked servers stay.
    void reset() throws IOException, InterruptedException {
        supervisor.down();
        supervisor.forget();
        out.println("The %s platform starts empty next time.".formatted(platform.place().name()));
    }

    void urls() {
        var description = platform.description();
        out.println(
                """
                Start here       %s/
                API documents    %1$s/q/swagger-ui
                Sign-in          %s/account
                Keycloak admin   %s/admin  (admin, password in .skillsync/%s/secrets.json)
                Mail sink        %s/
                Elasticsearch    %s/_cluster/health\
                """
                        .formatted(
                                description.services().get("gateway"),
                                description.keycloak().issuer(),
                                description.keycloak().url(),
                                platform.place().name(),
                                description.mail().api(),
                                description.elasticsearch().url()));
    }

    void doctor() {
        var findings = new Machine(platform.place()).findings(platform.resources(), supervisor);
        findings.forEach(out::println);
        if (!findings.stream().allMatch(Machine.Finding::good)) {
            throw new Trouble("What is marked NOT stands in the way.");
        }
    }
}
