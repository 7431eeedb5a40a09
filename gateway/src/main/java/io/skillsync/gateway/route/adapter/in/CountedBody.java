package io.skillsync.gateway.route.adapter.in;

import io.skillsync.gateway.Rejection;
import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.streams.ReadStream;

/// A request body that knows its limit: what goes beyond it breaks the passage off, and every chunk
/// counts as progress for the deadline.
final class CountedBody implements ReadStream<Buffer> {
    private final Passage passage;
    private final HttpServerRequest source;
    private long seen;
    private Handler<Throwable> failed = failure -> {};

    CountedBody(Passage passage) {
        this.passage = passage;
        this.source = passage.request();
    }

    @Override
    public ReadStream<Buffer> handler(Handler<Buffer> next) {
        source.handler(next == null ? null : chunk -> pass(chunk, next));
        return this;
    }

    private void pass(Buffer chunk, Handler<Buffer> next) {
        seen += chunk.length();
        passage.progressed();
        if (seen <= passage.bodyLimit) {
            next.handle(chunk);
            return;
        }
        var tooLarge = Rejection.tooLarge(passage.bodyLimit);
        source.handler(rest -> {});
        passage.breakOff(tooLarge);
        failed.handle(tooLarge);
    }

    @Override
    public ReadStream<Buffer> exceptionHandler(Handler<Throwable> next) {
        failed = next == null ? failure -> {} : next;
        source.exceptionHandler(next);
        return this;
    }

    @Override
    public ReadStream<Buffer> endHandler(Handler<Void> next) {
        source.endHandler(
                next == null
                        ? null
                        : ended -> {
                            passage.bodyEnded();
                            next.handle(null);
                        });
        return this;
    }

    @Override
    public ReadStream<Buffer> pause() {
        source.pause();
        return this;
    }

    @Override
    public ReadStream<Buffer> resume() {
        source.resume();
        return this;
    }

    @Override
    public ReadStream<Buffer> fetch(long amount) {
        source.fetch(amount);
        return this;
    }
}
