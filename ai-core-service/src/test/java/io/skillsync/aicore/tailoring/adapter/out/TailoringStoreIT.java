package io.skillsync.aicore.tailoring.adapter.out;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.skillsync.aicore.embedding.EmbeddingModel;
import io.skillsync.aicore.embedding.KnownVectors;
import io.skillsync.aicore.matching.ResumeCopy;
import io.skillsync.aicore.matching.Resumes;
import io.skillsync.aicore.tailoring.Tailorings;
import io.skillsync.aicore.tailoring.TailoringsContract;
import io.skillsync.kernel.Identifier;
import io.skillsync.kernel.NotFound;
import io.skillsync.testkit.Awaiting;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/// The real store keeps the contract that the fake keeps.
@QuarkusTest
class TailoringStoreIT extends TailoringsContract {
    @Inject Tailorings tailorings;

    @Inject Resumes resumes;

    @Override
    protected Tailorings collection() {
        return tailorings;
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
    void a_tailoring_goes_with_the_resume_that_it_was_made_from() {
        var resume = resume();
        var offered = stored(resume);
        await(() -> resumes.forget(ines, resume.resume(), Identifier.next()));
        assertThatThrownBy(() -> await(() -> tailorings.get(ines, offered.id())))
                .isInstanceOf(NotFound.class);
    }
}
