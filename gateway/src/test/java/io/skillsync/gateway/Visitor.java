package io.skillsync.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// Somebody at the door, by a proper HTTP client or, for what no proper client sends, by hand.
final class Visitor {
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI door;
    private final String identity;
    private final String subject = UUID.randomUUID().toString();

    Visitor(URI door, String identity) {
        this.door = door;
        this.identity = identity;
    }

    String token() {
        return token(300, "good");
    }

    String token(int seconds, String kind) {
        var uri = URI.create(identity + "/token?" + subject + "&" + seconds + "&" + kind);
        return send(HttpRequest.newBuilder(uri).build()).body();
    }

    HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(door.resolve(path));
    }

    HttpRequest.Builder signedTo(String path) {
        return to(path).header("Authorization", "Bearer " + token());
    }

    HttpResponse<String> get(String path) {
        return send(signedTo(path).build());
    }

    HttpResponse<String> send(HttpRequest request) {
        return send(request, HttpResponse.BodyHandlers.ofString());
    }

    <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        try {
            return client.send(request, handler);
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    HttpClient client() {
        return client;
    }

    Socket connect() throws IOException {
        return new Socket(door.getHost(), door.getPort());
    }

    /// Sends these bytes and reads one answer until the door closes or falls silent.
    String byHand(String request) throws IOException {
        try (var socket = connect()) {
            socket.setSoTimeout(3000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return answer(socket.getInputStream());
        }
    }

    /// One answer with a declared length, or whatever came before the end.
    static String answer(InputStream in) throws IOException {
        var text = new StringBuilder();
        while (!complete(text)) {
            int next = in.read();
            if (next < 0) break;
            text.append((char) next);
        }
        return text.toString();
    }

    private static boolean complete(StringBuilder text) {
        int end = text.indexOf("\r\n\r\n");
        if (end < 0) return false;
        var head = text.substring(0, end).toLowerCase(java.util.Locale.ROOT);
        int at = head.indexOf("content-length:");
        if (at < 0) return head.startsWith("http/1.1 100") ? false : !head.contains("chunked");
        int length = Integer.parseInt(head.substring(at + 15).split("\r\n")[0].strip());
        return text.length() >= end + 4 + length;
    }
}
