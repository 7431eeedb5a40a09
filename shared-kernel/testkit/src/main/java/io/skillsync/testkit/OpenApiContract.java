package io.skillsync.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// The committed API document is what the code says. After a wanted change run the test once with
/// `SKILLSYNC_OPENAPI=write` and commit the difference.
public abstract class OpenApiContract {
    private static final Path COMMITTED = Path.of("openapi/openapi.yaml");

    @Test
    void the_committed_document_is_what_the_code_says() throws IOException {
        var generated =
                RestAssured.given()
                        .accept("application/yaml")
                        .get("/q/openapi")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString();
        if ("write".equals(System.getenv("SKILLSYNC_OPENAPI"))) {
            Files.createDirectories(COMMITTED.getParent());
            Files.writeString(COMMITTED, generated);
        }
        assertThat(COMMITTED).as("the committed document").exists();
        assertThat(generated).as("the API document").isEqualTo(Files.readString(COMMITTED));
    }
}
