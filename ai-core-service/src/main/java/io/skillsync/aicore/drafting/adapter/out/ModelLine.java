package io.skillsync.aicore.drafting.adapter.out;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/// The line to a model for one request: it can be hung up at any time, and it carries only so much.
/// The client's own stream offers neither.
final class ModelLine implements HttpClient, HttpClientBuilder, AutoCloseable {
    /// An answer of a thousand tokens takes about 300 kB with its frames; ten times that is no
    /// answer any more.
    private static final long MOST_BYTES = 3_000_000;

    private final HttpClient client;
    private InputStream open;
    private boolean closed;

    ModelLine(HttpClient client) {
        this.client = client;
    }

    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        return client.execute(request);
    }

    @Override
    public void execute(
            HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        client.execute(
                request, (stream, to) -> parser.parse(new Bounded(opened(stream)), to), listener);
    }

    private synchronized InputStream opened(InputStream stream) {
        open = stream;
        if (closed) hangUp();
        return stream;
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (open != null) hangUp();
    }

    private void hangUp() {
        try {
            open.close();
        } catch (IOException broken) {
            throw new IllegalStateException("The line was broken before.", broken);
        }
    }

    /// A stream that ends in a failure where it goes on for too long.
    private static final class Bounded extends FilterInputStream {
        private long left = MOST_BYTES;

        Bounded(InputStream stream) {
            super(stream);
        }

        @Override
        public int read() throws IOException {
            return count(super.read(), 1);
        }

        @Override
        public int read(byte[] bytes, int from, int most) throws IOException {
            var read = super.read(bytes, from, most);
            return count(read, read);
        }

        private int count(int answer, int bytes) throws IOException {
            left -= Math.max(0, bytes);
            if (left < 0) throw new IOException("The answer is too long.");
            return answer;
        }
    }

    @Override
    public HttpClient build() {
        return this;
    }

    // The client is made already; what the library asks for here is decided there.

    @Override
    public Duration connectTimeout() {
        return null;
    }

    @Override
    public HttpClientBuilder connectTimeout(Duration timeout) {
        return this;
    }

    @Override
    public Duration readTimeout() {
        return null;
    }

    @Override
    public HttpClientBuilder readTimeout(Duration timeout) {
        return this;
    }
}
