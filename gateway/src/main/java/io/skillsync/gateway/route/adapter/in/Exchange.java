package io.skillsync.gateway.route.adapter.in;

import io.skillsync.gateway.Problems;
import io.skillsync.gateway.route.HeaderRule;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.util.List;

/// What happens to one request and its answer while they are carried.
record Exchange(Passage passage, Problems problems) implements ProxyInterceptor {
    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        var request = context.request();
        request.setBody(Body.body(new CountedBody(passage), request.getBody().length()));
        keepHost(request);
        return context.sendRequest()
                .recover(failure -> again(context, failure))
                .map(this::clean)
                .recover(failure -> refuse());
    }

    /// Once more on a fresh connection, where the one from the pool turned out to be dead and
    /// asking twice does no harm. A service that is gone is then told apart from one that breaks
    /// off.
    private Future<ProxyResponse> again(ProxyContext context, Throwable failure) {
        if (!passage.mayTryAgain()) return Future.failedFuture(failure);
        context.request().setBody(null);
        return context.sendRequest();
    }

    /// Services build absolute addresses from the host that the client asked for.
    private static void keepHost(ProxyRequest request) {
        var authority = request.proxiedRequest().authority();
        if (authority != null) request.setAuthority(authority);
    }

    private ProxyResponse clean(ProxyResponse head) {
        var headers = head.headers();
        for (var value : headers.getAll("connection"))
            HeaderRule.namedBy(value).forEach(headers::remove);
        for (var name : List.copyOf(headers.names())) {
            if (HeaderRule.hopByHop(name) || HeaderRule.decidedHere(name)) headers.remove(name);
        }
        return head;
    }

    /// Answers the problem itself, so that nothing is left for the proxy to send.
    private Future<ProxyResponse> refuse() {
        passage.disarm();
        problems.answer(passage.exchange, passage.explain());
        return Promise.<ProxyResponse>promise().future();
    }
}
