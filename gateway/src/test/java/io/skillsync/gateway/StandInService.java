package io.skillsync.gateway;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/// A service that does on the wire what it is told by the last segment of the path, good and bad.
/// It speaks HTTP by hand, so that it can also break off, stall and stream.
final class StandInService implements AutoCloseable {
    private final ServerSocket server;
    private final AtomicInteger requests = new AtomicInteger();
    private final AtomicInteger hangUps = new AtomicInteger();
    private final AtomicInteger deaths = new AtomicInteger();
    private final Semaphore events = new Semaphore(0);

    StandInService() throws IOException {
        server = new ServerSocket(0, 100, InetAddress.getByName("127.0.0.1"));
        Thread.ofVirtual().start(this::accept);
    }

    String origin() {
        return "http://127.0.0.1:" + server.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                var socket = server.accept();
                Thread.ofVirtual().start(() -> serve(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            var in = new BufferedInputStream(socket.getInputStream());
            while (true) {
                var request = Request.read(in);
                if (request == null || !answer(request, socket, in)) return;
            }
        } catch (IOException gone) {
            hangUps.incrementAndGet();
        }
    }

    /// False where the connection ends with this answer.
    private boolean answer(Request request, Socket socket, InputStream in) throws IOException {
        var out = socket.getOutputStream();
        var action = request.path.substring(request.path.lastIndexOf('/') + 1);
        switch (action) {
            case "count" -> write(out, 200, "", requests + " " + hangUps);
            case "next" -> {
                events.release();
                write(out, 200, "", "released");
            }
            case "slow" -> {
                requests.incrementAndGet();
                in.read();
                hangUps.incrementAndGet();
                return false;
            }
            case "dies" -> {
                return false;
            }
            case "dies-once" -> {
                if (deaths.incrementAndGet() % 2 == 1) return false;
                write(out, 200, "", "alive");
            }
            case "partial" -> {
                out.write(ascii("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nten bytes!"));
                return false;
            }
            case "talkative" ->
                    write(
                            out,
                            200,
                            "Server: secret/1.0\r\nX-Powered-By: secret\r\nAccess-Control-Allow-Origin: *\r\n"
                                    + "Connection: X-Private\r\nX-Private: secret\r\nKeep-Alive: timeout=5\r\n"
                                    + "X-Frame-Options: SAMEORIGIN\r\nETag: \"7\"\r\n",
                            "{}");
            case "unchanged" ->
                    out.write(ascii("HTTP/1.1 304 Not Modified\r\nETag: \"7\"\r\n\r\n"));
            case "nothing" -> out.write(ascii("HTTP/1.1 204 No Content\r\n\r\n"));
            case "events" -> {
                return stream(socket, out);
            }
            case "socket" -> {
                upgrade(request, in, out);
                return false;
            }
            default -> {
                requests.incrementAndGet();
                var body = request.bodyTo(in);
                write(out, 200, "", request.echo(body));
            }
        }
        return true;
    }

    private boolean stream(Socket socket, OutputStream out) throws IOException {
        out.write(
                ascii(
                        "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n"));
        Thread.ofVirtual()
                .start(() -> {
                    try {
                        if (socket.getInputStream().read() < 0) hangUps.incrementAndGet();
                    } catch (IOException gone) {
                        hangUps.incrementAndGet();
                    }
                });
        for (int number = 1; number <= 3; number++) {
            var event = "data: " + number + "\n\n";
            out.write(ascii(Integer.toHexString(event.length()) + "\r\n" + event + "\r\n"));
            out.flush();
            events.acquireUninterruptibly();
        }
        out.write(ascii("0\r\n\r\n"));
        return false;
    }

    /// A WebSocket that sends back every short text frame.
    private static void upgrade(Request request, InputStream in, OutputStream out)
            throws IOException {
        var key = request.headers.get("sec-websocket-key") + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
        try {
            var digest = MessageDigest.getInstance("SHA-1").digest(ascii(key));
            out.write(
                    ascii(
                            "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                                    + "Sec-WebSocket-Accept: "
                                    + Base64.getEncoder().encodeToString(digest)
                                    + "\r\n\r\n"));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IOException(impossible);
        }
        while (true) {
            int head = in.read();
            if (head < 0 || (head & 0xf) == 8) return;
            int length = in.read() & 0x7f;
            var mask = in.readNBytes(4);
            var text = in.readNBytes(length);
            for (int i = 0; i < length; i++) text[i] ^= mask[i % 4];
            out.write(head);
            out.write(length);
            out.write(text);
            out.flush();
        }
    }

    private static void write(OutputStream out, int status, String headers, String body)
            throws IOException {
        var head = "HTTP/1.1 %d OK\r\n%sContent-Length: %d\r\n\r\n";
        out.write(ascii(head.formatted(status, headers, body.length()) + body));
        out.flush();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private record Request(String method, String path, String target, Map<String, String> headers) {
        static Request read(InputStream in) throws IOException {
            var first = line(in);
            if (first == null) return null;
            var parts = first.split(" ");
            var headers = new LinkedHashMap<String, String>();
            for (var line = line(in); line != null && !line.isEmpty(); line = line(in)) {
                int colon = line.indexOf(':');
                headers.merge(
                        line.substring(0, colon).toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip(),
                        (a, b) -> a + "," + b);
            }
            return new Request(parts[0], parts[1].split("\\?")[0], parts[1], headers);
        }

        int bodyTo(InputStream in) throws IOException {
            if (headers.containsKey("content-length"))
                return in.readNBytes(Integer.parseInt(headers.get("content-length"))).length;
            if (!headers.containsKey("transfer-encoding")) return 0;
            int total = 0;
            while (true) {
                var size = line(in);
                if (size == null) throw new IOException("broken off");
                int length = Integer.parseInt(size, 16);
                total += in.readNBytes(length).length;
                line(in);
                if (length == 0) return total;
            }
        }

        String echo(int body) {
            var lines = new StringBuilder(method + " " + target + "\nbody: " + body + "\n");
            headers.forEach(
                    (name, value) -> lines.append(name).append(": ").append(value).append('\n'));
            return lines.toString();
        }

        private static String line(InputStream in) throws IOException {
            var bytes = new ByteArrayOutputStream();
            for (int next = in.read(); next != '\n'; next = in.read()) {
                if (next < 0)
                    return bytes.size() == 0 ? null : bytes.toString(StandardCharsets.ISO_8859_1);
                if (next != '\r') bytes.write(next);
            }
            return bytes.toString(StandardCharsets.ISO_8859_1);
        }
    }
}
