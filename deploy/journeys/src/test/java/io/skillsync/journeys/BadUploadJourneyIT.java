package io.skillsync.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Files that are refused: each with a code of its own within five seconds, and nothing is stored
/// or charged.
class BadUploadJourneyIT {
    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final Seeker MAL = Stage.CAST.newcomer("Mal", "Icious").seeks();

    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of(
                        "a picture named PDF",
                        HostileFiles.pictureNamedPdf(),
                        415,
                        "resume.wrong-type"),
                Arguments.of("nothing", HostileFiles.empty(), 422, "resume.empty-file"),
                Arguments.of(
                        "eleven megabytes",
                        HostileFiles.elevenMegabytes(),
                        413,
                        "resume.too-large"),
                Arguments.of(
                        "an encrypted PDF", HostileFiles.encryptedPdf(), 422, "resume.encrypted"),
                Arguments.of("a zip bomb", HostileFiles.zipBomb(), 422, "resume.bomb"),
                Arguments.of("macros", HostileFiles.macros(), 422, "resume.macros"),
                Arguments.of("EICAR", HostileFiles.eicar(), 422, "resume.malware"),
                Arguments.of("101 pages", HostileFiles.pages(101), 422, "resume.too-many-pages"),
                Arguments.of(
                        "2,000 pages", HostileFiles.pages(2000), 422, "resume.too-many-pages"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void is_refused_with_its_own_code(String what, NamedFile file, int status, String code) {
        long begin = System.nanoTime();
        var answer = MAL.handIn(file);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).as(what).isLessThan(LIMIT);
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/problem+json");
        assertThat(MAL.door().get("/api/careerforge/v1/resumes").expect(200).items()).isEmpty();
        assertThat(MAL.quota("RESUME_ANALYSIS").path("left").asInt()).isEqualTo(5);
    }

    @Test
    void a_scan_is_found_by_the_analysis_refunded_and_deleted() {
        var person = Stage.CAST.newcomer("Scan", "Ned");
        var seeker = person.seeks();
        var accepted = seeker.handIn(HostileFiles.scan()).expect(202);
        var resume = accepted.at("/resumeId");
        var failed = seeker.analysed(resume);
        assertThat(failed.at("/status")).isEqualTo("FAILED");
        assertThat(failed.at("/code")).isEqualTo("needs-ocr");
        Patience.within(
                Duration.ofSeconds(10),
                "it is refunded",
                () -> seeker.quota("RESUME_ANALYSIS").path("left").asInt(),
                left -> left == 5);
    }
}
