package io.skillsync.stack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/// Questions to ports of this machine.
final class Probe {
    /// A healthy process answers within milliseconds; two seconds forgive a machine that starts
    /// eleven others.
    private static final Duration LIMIT = Duration.ofSeconds(2);

    private static final HttpClient CLIENT =
            HttpClient.newBuilder()
                    .connectTimeout(LIMIT)
                    .version(HttpClient.Version.HTTP_1_1)
                    .build();

    private Probe() {}

    /// The status that a GET brings.
    static int status(String url) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(url)).timeout(LIMIT).build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    static boolean listens(int port) {
        try (var socket = new Socket()) {
            socket.connect(
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), port),
                    (int) LIMIT.toMillis());
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /// Whether a server could take this port now.
    static boolean free(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /// Who listens on a port, as far as this system and this user may know: "process 4711 (java)".
    static Optional<String> holder(int port) {
        var inode = inode(port);
        if (inode.isEmpty()) {
            return Optional.empty();
        }
        var link = "socket:[%s]".formatted(inode.get());
        return ProcessHandle.allProcesses()
                .filter(process -> holds(process.pid(), link))
                .map(process ->
                        "process %d (%s)"
                                .formatted(
                                        process.pid(), process.info().command().orElse("unknown")))
                .findFirst();
    }

    private static Optional<String> inode(int port) {
        var listening =
                Pattern.compile(
                        "\\s*\\d+: \\S+:%04X \\S+ 0A (\\S+ ){3}\\s*\\d+\\s+\\d+ (\\d+).*"
                                .formatted(port));
        for (var table : new String[] {"/proc/net/tcp", "/proc/net/tcp6"}) {
            try (var lines = Files.lines(Path.of(table))) {
                var found =
                        lines.map(listening::matcher)
                                .filter(java.util.regex.Matcher::matches)
                                .map(match -> match.group(2))
                                .findFirst();
                if (found.isPresent()) {
                    return found;
                }
            } catch (IOException e) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean holds(long pid, String link) {
        try (var files = Files.newDirectoryStream(Path.of("/proc", Long.toString(pid), "fd"))) {
            for (var file : files) {
                if (Files.isSymbolicLink(file)
                        && Files.readSymbolicLink(file).toString().equals(link)) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            return false;
        }
    }
}
