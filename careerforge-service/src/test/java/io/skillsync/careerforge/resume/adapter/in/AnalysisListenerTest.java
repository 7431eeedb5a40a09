package io.skillsync.careerforge.resume.adapter.in;

import static org.assertj.core.api.Assertions.assertThat;

import io.skillsync.careerforge.Heard;
import io.skillsync.careerforge.SeekerId;
import io.skillsync.careerforge.resume.AnalysisId;
import io.skillsync.careerforge.resume.FollowAnalyses;
import io.skillsync.careerforge.resume.InMemoryResumes;
import io.skillsync.careerforge.resume.ParseStatus;
import io.skillsync.careerforge.resume.Resume;
import io.skillsync.careerforge.resume.ResumeFile;
import io.skillsync.careerforge.resume.ResumeFileId;
import io.skillsync.careerforge.resume.ResumeFiles;
import io.skillsync.careerforge.resume.ResumeFixtures;
import io.skillsync.careerforge.resume.ResumeId;
import io.skillsync.kernel.Identifier;
import io.smallrye.mutiny.Uni;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Reads the golden examples of ai-core's contracts.
class AnalysisListenerTest {
    private static final SeekerId OWNER =
            new SeekerId(UUID.fromString("01930000-0000-7000-8000-0000000000ad"));
    private static final AnalysisId ANALYSIS =
            new AnalysisId(UUID.fromString("01930000-0000-7000-8000-0000000000a1"));

    private final InMemoryResumes resumes = new InMemoryResumes();
    private final AnalysisListener listener =
            new AnalysisListener(
                    null,
                    new FollowAnalyses(
                            resumes,
                            new NoFiles(),
                            _ -> Uni.createFrom().item(Optional.of(ResumeFixtures.reading())),
                            Clock.fixed(Heard.AT, ZoneOffset.UTC)));

    @BeforeEach
    void a_resume_waits() {
        var id = new ResumeId(Identifier.next());
        await(
                resumes.commit(
                        Resume.upload(id, OWNER, null, ResumeFixtures.file(), ANALYSIS, Heard.AT)));
    }

    @Test
    void a_completed_analysis_is_read() {
        await(listener.follow(Heard.example("ai-core.analysis-completed.v1")));
        assertThat(resume().analysis().status()).isEqualTo(ParseStatus.DONE);
    }

    @Test
    void a_failed_one_says_why() {
        await(listener.follow(Heard.example("ai-core.analysis-failed.v1")));
        assertThat(resume().analysis().code()).contains("needs-ocr");
    }

    @Test
    void other_words_are_passed_over() {
        await(listener.follow(Heard.example("ai-core.letter-drafted.v1")));
        assertThat(resume().analysis().status()).isEqualTo(ParseStatus.PENDING);
    }

    private Resume resume() {
        return await(resumes.analysedBy(OWNER, ANALYSIS)).orElseThrow();
    }

    private static <T> T await(Uni<T> operation) {
        return operation.await().indefinitely();
    }

    private static final class NoFiles implements ResumeFiles {
        @Override
        public Uni<Void> store(SeekerId owner, ResumeFile file, Path content) {
            return Uni.createFrom().voidItem();
        }

        @Override
        public Uni<byte[]> read(SeekerId owner, ResumeFileId file) {
            return Uni.createFrom().item(new byte[0]);
        }

        @Override
        public Uni<Void> delete(SeekerId owner, ResumeFileId file) {
            return Uni.createFrom().voidItem();
        }

        @Override
        public Uni<Void> deleteAll(SeekerId owner) {
            return Uni.createFrom().voidItem();
        }
    }
}
