package io.skillsync.talenthub.application.adapter.in;

import static io.skillsync.talenthub.Hiring.API;
import static io.skillsync.talenthub.Hiring.applicant;
import static io.skillsync.talenthub.Hiring.apply;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.skillsync.kernel.Identifier;
import io.skillsync.talenthub.Hiring;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ApplicationApiIT {
    private Hiring bakery;

    @org.junit.jupiter.api.BeforeEach
    void open() {
        bakery = new Hiring("Bakery");
    }

    @Test
    void an_application_arrives_once_and_is_read_by_the_hiring_team() {
        var posting = bakery.livePosting();
        var seeker = Identifier.next();
        var id = Identifier.next();
        apply(id, posting, seeker).statusCode(201).body("lifecycle", is("ACTIVE"), "stageKind", is("NEW"));
        apply(id, posting, seeker).statusCode(200).body("id", is(id.toString()));
        bakery.application(id).statusCode(200).body("candidate.name", is("Ada Byron"), "status", is("APPLIED"));
        bakery.asRecruiter()
                .get(API + "/applications/" + id + "/resume")
                .then()
                .statusCode(200)
                .body("document.basics.name", equalTo("Ada Byron"), "letter.text", is("Dear bakers"));
        applicant(posting);
    }
}
