package io.skillsync.aicore.insight.adapter.out;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.skillsync.aicore.embedding.EmbeddingModel;
import io.skillsync.aicore.embedding.KnownVectors;
import io.skillsync.aicore.insight.Reviews;
import io.skillsync.aicore.insight.ReviewsContract;
import io.skillsync.aicore.matching.ResumeCopy;
import io.skillsync.aicore.matching.Resumes;
import io.skillsync.kernel.Identifier;
import io.skillsync.kernel.NotFound;
import io.skillsync.testkit.Awaiting;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/// The real store keeps the contract that the fake keeps.
@QuarkusTest
class ReviewStoreIT extends ReviewsContract {
    @Inject Reviews reviews;

    @Inject Resumes resumes;

    @Override
    protected Reviews collection() {
        return reviews;
    }

    @Override
    protected ResumeCopy known(ResumeCopy copy) {
        await(() ->
                resumes.keep(
                        copy,
                        KnownVectors.none(
                                new EmbeddingModel(
                                        copy.vector().model(), copy.vector().modelHash())),
                        false,
                        Identifier.next()));
        return copy;
    }

    @Override
    protected <T> T await(Supplier<Uni<T>> operation) {
        return Awaiting.of(operation);
    }

    @Test
    void a_review_goes_with_the_resume_that_it_is_about() {
        var resume = known(copy(ines));
        var review = stored(resume);
        await(() -> resumes.forget(ines, resume.resume(), Identifier.next()));
        assertThatThrownBy(() -> await(() -> reviews.get(ines, review.id())))
                .isInstanceOf(NotFound.class);
    }
}
