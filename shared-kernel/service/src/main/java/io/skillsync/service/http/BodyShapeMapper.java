package io.skillsync.service.http;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.ext.Provider;

/// A body of another shape, such as a list where an object belongs. The framework's own answer to
/// it is an empty page; {@link ProblemDetails} names the field.
@Provider
@Priority(Priorities.USER - 1)
public class BodyShapeMapper extends ExceptionMapperBase<MismatchedInputException> {
    @Override
    protected HttpProblem toProblem(MismatchedInputException mismatch) {
        return Problems.of(400, "request.invalid", "The body of the request cannot be read.")
                .build();
    }
}
