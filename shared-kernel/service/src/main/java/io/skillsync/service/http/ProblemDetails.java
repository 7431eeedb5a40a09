package io.skillsync.service.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.opentelemetry.api.trace.Span;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import io.skillsync.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Completes every problem, also those that the framework makes: a type, a code, the trace id.
/// Takes out what a parser says about its own classes.
@ApplicationScoped
public class ProblemDetails implements ProblemPostProcessor {
    private static final Map<Integer, String> CODES =
            Map.of(
                    400, "request.invalid",
                    401, "token.missing-or-invalid",
                    403, "access.denied",
                    404, "path.not-found",
                    405, "method.not-allowed",
                    406, "response.not-acceptable",
                    413, "request.too-large",
                    415, "request.wrong-type",
                    500, "server.fault");

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        var told =
                cause(context.cause, Refusal.class) instanceof Refusal refusal
                                && !problem.getParameters().containsKey("code")
                        ? new RefusalMapper().toProblem(refusal)
                        : context.cause instanceof JsonProcessingException json
                                ? unreadableBody(json)
                                : problem;
        var code =
                (String)
                        told.getParameters()
                                .getOrDefault(
                                        "code",
                                        CODES.getOrDefault(
                                                told.getStatusCode(), "request.refused"));
        var complete =
                HttpProblem.builder(told)
                        .withType(Problems.type(code))
                        .withInstance(problem.getInstance());
        if (!told.getParameters().containsKey("code")) complete.with("code", code);
        var trace = Span.current().getSpanContext();
        if (trace.isValid()) complete.with("traceId", trace.getTraceId());
        return complete.build();
    }

    private static HttpProblem unreadableBody(JsonProcessingException cause) {
        var field = cause instanceof JsonMappingException mapping ? path(mapping) : "body";
        var code =
                cause instanceof UnrecognizedPropertyException
                        ? "field.unknown"
                        : "field.wrong-type";
        var sentence =
                cause instanceof UnrecognizedPropertyException
                        ? "This field is not known here."
                        : "This value cannot be read as what the field holds.";
        return Problems.of(400, "request.invalid", "The body of the request cannot be read.")
                .with("violations", List.of(RefusalMapper.violation(field, code, sentence)))
                .build();
    }

    private static String path(JsonMappingException cause) {
        var path =
                cause.getPath().stream()
                        .map(step ->
                                step.getFieldName() == null
                                        ? "[" + step.getIndex() + "]"
                                        : step.getFieldName())
                        .collect(Collectors.joining("."));
        return path.isEmpty() ? "body" : path.replace(".[", "[");
    }

    private static <T extends Throwable> T cause(Throwable from, Class<T> wanted) {
        for (var at = from; at != null; at = at.getCause())
            if (wanted.isInstance(at)) return wanted.cast(at);
        return null;
    }

    @Override
    public int priority() {
        return 1; // last, so that the shape is final
    }
}
