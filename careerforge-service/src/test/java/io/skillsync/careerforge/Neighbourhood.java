package io.skillsync.careerforge;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;

/// What a test says to {@link Neighbours}, and what it asks them.
public final class Neighbourhood {
    private Neighbourhood() {}

    /// From now on paths that start so are answered so.
    public static void answer(String prefix, int status, Map<String, Object> body) {
        control()
                .contentType("application/json")
                .body(Map.of("prefix", prefix, "status", status, "body", body))
                .put("/control")
                .then()
                .statusCode(204);
    }

    public static void answerAsEver() {
        control().delete("/control").then().statusCode(204);
    }

    /// The bodies of all requests to a path, oldest first.
    public static List<String> told(String method, String path) {
        return control()
                .get("/control")
                .then()
                .extract()
                .jsonPath()
                .<Map<String, String>>getList("")
                .stream()
                .filter(request ->
                        request.get("method").equals(method)
                                && request.get("path").startsWith(path))
                .peek(Neighbourhood::requireServiceToken)
                .map(request -> request.get("body"))
                .toList();
    }

    private static void requireServiceToken(Map<String, String> request) {
        if (!request.get("token").equals("Bearer"))
            throw new AssertionError("Asked without a token: " + request);
    }

    private static RequestSpecification control() {
        return given().baseUri(
                        ConfigProvider.getConfig().getValue("skillsync.billing.url", String.class));
    }
}
