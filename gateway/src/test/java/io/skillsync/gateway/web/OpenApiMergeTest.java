package io.skillsync.gateway.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OpenApiMergeTest {
    private static final String CAREERFORGE =
            """
            openapi: 3.1.0
            info: {title: Seekers}
            paths:
              /api/careerforge/v1/goals:
                get:
                  operationId: list
                  tags: [Goal Resource]
                  responses:
                    "200": {content: {application/json: {schema: {$ref: '#/components/schemas/Page'}}}}
                    "400": {content: {application/json: {schema: {$ref: '#/components/schemas/Problem'}}}}
              /internal/v1/profiles/{id}:
                get: {responses: {}}
            components:
              schemas:
                Page: {type: object, properties: {items: {type: array, items: {$ref: '#/components/schemas/Goal'}}}}
                Goal: {type: object}
                Problem: {type: object}
            """;

    private static final String AI_CORE =
            """
            info: {title: Reading}
            paths:
              /api/ai-core/v1/matches:
                parameters: [{name: limit}]
                get: {responses: {"200": {$ref: '#/components/schemas/Page'}}}
            components:
              schemas:
                Page: {type: object, properties: {items: {type: array, items: {$ref: '#/components/schemas/Score'}}}}
                Score: {type: object}
                Problem: {type: object}
              securitySchemes: {other: {type: http}}
            """;

    private static JsonNode merged() throws IOException {
        var merge =
                new OpenApiMerge()
                        .add("careerforge", read(CAREERFORGE))
                        .add("ai-core", read(AI_CORE));
        return new JsonMapper().valueToTree(merge.document());
    }

    private static Map<String, Object> read(String yaml) throws IOException {
        return new YAMLMapper().readValue(yaml, new TypeReference<>() {});
    }

    @Test
    void public_paths_of_all_services_stand_in_one_document() throws IOException {
        assertThat(merged().at("/paths").fieldNames())
                .toIterable()
                .containsExactly("/api/ai-core/v1/matches", "/api/careerforge/v1/goals");
        assertThat(merged().at("/tags").findValuesAsText("name"))
                .containsExactly("careerforge", "ai-core");
    }

    @Test
    void a_name_taken_for_something_else_gets_the_service_in_front() throws IOException {
        var schemas = merged().at("/components/schemas");
        assertThat(schemas.fieldNames())
                .toIterable()
                .containsExactly("AiCorePage", "Goal", "Page", "Problem", "Score");
        assertThat(schemas.at("/Page/properties/items/items/$ref").asText()).endsWith("/Goal");
        assertThat(schemas.at("/AiCorePage/properties/items/items/$ref").asText())
                .endsWith("/Score");
        assertThat(
                        merged().at("/paths/~1api~1ai-core~1v1~1matches/get/responses/200/$ref")
                                .asText())
                .isEqualTo("#/components/schemas/AiCorePage");
    }

    @Test
    void operations_are_grouped_by_service() throws IOException {
        var get = merged().at("/paths/~1api~1careerforge~1v1~1goals/get");
        assertThat(get.at("/tags/0").asText()).isEqualTo("careerforge");
        assertThat(get.has("operationId")).isFalse();
        assertThat(merged().at("/paths/~1api~1ai-core~1v1~1matches/parameters/0/name").asText())
                .isEqualTo("limit");
    }

    @Test
    void a_token_can_be_given() throws IOException {
        assertThat(merged().at("/components/securitySchemes/token/scheme").asText())
                .isEqualTo("bearer");
        assertThat(merged().at("/security/0").has("token")).isTrue();
    }

    @Test
    void a_service_without_components_is_no_problem() throws IOException {
        var merge =
                new OpenApiMerge()
                        .add("search", read("paths: {/api/search/v1/postings: {get: {}}}"));
        assertThat(merge.document()).containsKey("paths");
    }
}
