package io.skillsync.aicore.knowledge.adapter.in;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import io.skillsync.kernel.Identifier;
import io.skillsync.testkit.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ArticleApiIT {
    private static final String ARTICLES = "/api/ai-core/v1/articles";

    @Test
    void S3_04_an_article_has_category_title_content_tags_and_source() {
        somebody()
                .get(ARTICLES + "/interview-pay-history")
                .then()
                .statusCode(200)
                .body("id", equalTo("interview-pay-history"))
                .body("category", equalTo("INTERVIEW"))
                .body("title", notNullValue())
                .body("content", notNullValue())
                .body("tags", notNullValue())
                .body("source", containsString("2023/970"));
        somebody().get(ARTICLES + "/resume-length").then().body("source", nullValue());
    }

    @Test
    void all_articles_are_read_page_by_page() {
        var seen = new ArrayList<String>();
        String after = null;
        do {
            var request = somebody().queryParam("limit", 30);
            if (after != null) request.queryParam("after", after);
            var page =
                    JsonPath.from(
                            request.get(ARTICLES).then().statusCode(200).extract().asString());
            List<String> ids = page.getList("items.id");
            seen.addAll(ids);
            after = page.getString("next");
        } while (after != null);
        assertThat(seen).hasSizeGreaterThanOrEqualTo(60).doesNotHaveDuplicates();
    }

    @Test
    void a_question_brings_the_best_articles_first() {
        somebody()
                .queryParam("q", "How many pages may my resume have?")
                .get(ARTICLES)
                .then()
                .statusCode(200)
                .body("items[0].id", equalTo("resume-length"));
        somebody()
                .queryParam("q", "How many pages may my resume have?")
                .queryParam("category", "interview")
                .get(ARTICLES)
                .then()
                .body("items.category", everyItem(equalTo("INTERVIEW")));
        somebody()
                .queryParam("tag", "ATS")
                .get(ARTICLES)
                .then()
                .body("items.tags", everyItem(hasItem("ATS")));
    }

    @Test
    void mistakes_are_told() {
        somebody()
                .queryParam("category", "COOKING")
                .get(ARTICLES)
                .then()
                .statusCode(400)
                .body("code", equalTo("knowledge.category-unknown"));
        somebody()
                .queryParam("after", "AAAAAAAAAAAAAAAAAAAAAA")
                .get(ARTICLES)
                .then()
                .statusCode(400)
                .body("code", equalTo("page.cursor"));
        somebody().queryParam("q", "x".repeat(501)).get(ARTICLES).then().statusCode(400);
        somebody().queryParam("limit", 0).get(ARTICLES).then().statusCode(400);
        somebody()
                .get(ARTICLES + "/nothing-like-it")
                .then()
                .statusCode(404)
                .body("code", equalTo("article.not-found"));
        given().get(ARTICLES).then().statusCode(401);
        somebody().queryParam("tag", "no such tag").get(ARTICLES).then().body("items", hasSize(0));
    }

    private static RequestSpecification somebody() {
        return given().auth().oauth2(Tokens.of(Identifier.next()));
    }
}
