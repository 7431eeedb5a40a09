package io.skillsync.local;

import io.skillsync.stack.Place;
import io.skillsync.stack.Project;
import io.skillsync.stack.Trouble;
import java.io.IOException;
import java.util.List;

/// Reads the command line. What each command means to people is told by `./skillsync help`.
final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        try {
            run(List.of(arguments));
        } catch (Trouble e) {
            System.err.println("skillsync: " + e.getMessage());
            System.exit(1);
        } catch (InterruptedException e) {
            System.err.println("skillsync: interrupted");
            System.exit(1);
        } catch (Exception e) {
            System.err.println("skillsync: this should not happen; please report it.");
            e.printStackTrace();
            System.exit(1);
        }
    }

    static void run(List<String> arguments) throws IOException, InterruptedException {
        var project = Project.find();
        var local = new Commands(Place.local(project));
        var command = arguments.isEmpty() ? "" : arguments.getFirst();
        var rest = arguments.subList(Math.min(1, arguments.size()), arguments.size());
        switch (command) {
            case "up" -> local.up();
            case "down" -> local.down();
            case "status" -> local.status(rest.contains("--json"));
            case "logs" -> local.logs(rest);
            case "reset" -> local.reset();
            case "urls" -> local.urls();
            case "doctor" -> local.doctor();
            case "prepare" -> local.prepare();
            case "servers" -> servers(project, rest);
            default ->
                    throw new Trouble(
                            "There is no command \"%s\"; ./skillsync help lists them."
                                    .formatted(command));
        }
    }

    /// `servers test|local [fresh|down]`: the servers without the services, as builds and test
    /// modules use them.
    private static void servers(Project project, List<String> rest)
            throws IOException, InterruptedException {
        var name = rest.isEmpty() ? "" : rest.getFirst();
        var commands =
                new Commands(
                        switch (name) {
                            case "test" -> Place.test(project);
                            case "local" -> Place.local(project);
                            default -> throw new Trouble("Which servers: test or local?");
                        });
        switch (rest.size() > 1 ? rest.get(1) : "up") {
            case "up" -> commands.servers();
            case "fresh" -> {
                commands.reset();
                commands.servers();
            }
            case "down" -> commands.down();
            default -> throw new Trouble("What about the servers: up, fresh or down?");
        }
    }
}
