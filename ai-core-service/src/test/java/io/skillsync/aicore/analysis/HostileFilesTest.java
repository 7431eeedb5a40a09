package io.skillsync.aicore.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skillsync.aicore.analysis.Reading.ReadingVerdict;
import io.skillsync.aicore.analysis.ResumeReader.ReadingRequest;
import io.skillsync.aicore.analysis.sample.Sample;
import io.skillsync.aicore.analysis.sample.Samples;
import io.skillsync.aicore.document.DocumentLimits;
import io.skillsync.aicore.document.UnreadableDocument;
import io.skillsync.aicore.document.UnreadableDocument.UnreadableReason;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever arrives, the answer is a reading or a reason.
class HostileFilesTest {
    /// Kept, as a logger that nobody holds forgets its level.
    private static final Logger LOUD = Logger.getLogger("org.apache.pdfbox");

    private final ResumeReader reader = new LayoutResumeReader();

    @BeforeAll
    static void the_library_tells_of_each_fault() {
        LOUD.setLevel(Level.OFF);
    }

    @Test
    void a_file_without_bytes_is_unreadable() {
        assertReason(new byte[0], UnreadableReason.UNREADABLE);
    }

    @Test
    void a_type_that_nobody_reads_is_named() {
        assertReason(
                new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 0},
                UnreadableReason.UNSUPPORTED);
    }

    @Test
    void a_broken_pdf_is_unreadable() {
        assertReason(
                "%PDF-1.7\n1 0 obj << /Type /Catalog".getBytes(StandardCharsets.US_ASCII),
                UnreadableReason.UNREADABLE);
    }

    @Test
    void a_locked_pdf_is_told_so() throws IOException {
        try (var pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.protect(new StandardProtectionPolicy("owner", "secret", new AccessPermission()));
            assertReason(bytes(pdf), UnreadableReason.ENCRYPTED);
        }
    }

    @Test
    void a_book_has_too_many_pages() throws IOException {
        try (var pdf = new PDDocument()) {
            for (var i = 0; i <= DocumentLimits.STANDARD.pages(); i++) {
                pdf.addPage(new PDPage());
            }
            assertReason(bytes(pdf), UnreadableReason.TOO_MANY_PAGES);
        }
    }

    @Test
    void a_file_beyond_the_limit_is_too_large() {
        var small = new LayoutResumeReader(new DocumentLimits(1000, 5, 5000));

        assertThatThrownBy(() -> small.read(request(new byte[1001])))
                .isInstanceOfSatisfying(
                        UnreadableDocument.class,
                        e -> assertThat(e.reason()).isEqualTo(UnreadableReason.TOO_LARGE));
    }

    @Test
    void a_picture_of_a_resume_needs_recognition() throws IOException {
        try (var pdf = new PDDocument()) {
            var page = new PDPage();
            pdf.addPage(page);
            try (var stream = new PDPageContentStream(pdf, page)) {
                var picture =
                        LosslessFactory.createFromImage(
                                pdf, new BufferedImage(60, 80, BufferedImage.TYPE_INT_RGB));
                stream.drawImage(picture, 0, 0, 600, 790);
            }
            var read = reader.read(request(bytes(pdf)));

            assertThat(read.verdict()).isEqualTo(ReadingVerdict.NEEDS_OCR);
            assertThat(read.quality().reasons()).isNotEmpty();
        }
    }

    @Test
    void a_recipe_is_no_resume() {
        var text =
                "Bread\n\nFlour, water, salt.\n\nMix everything and wait for a day. Bake at 230 degrees until it sounds hollow.\n";

        assertThat(reader.read(request(text.getBytes(StandardCharsets.UTF_8))).verdict())
                .isEqualTo(ReadingVerdict.NOT_A_RESUME);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void damaged_files_end_in_a_reading_or_a_reason(int seed) {
        var random = new Random(seed);
        for (var sample : Samples.all()) {
            assertAnswered(sample, damaged(sample.content(), random));
        }
    }

    @Test
    void an_archive_that_only_claims_to_be_a_word_file_is_unreadable() throws IOException {
        assertReason(
                LinkedInArchiveTest.zip(Map.of("word/document.xml", "<w:nothing/>")),
                UnreadableReason.UNREADABLE);
    }

    private void assertAnswered(Sample sample, byte[] content) {
        try {
            assertThat(reader.read(request(content)).verdict()).as(sample.name()).isNotNull();
        } catch (UnreadableDocument answer) {
            assertThat(answer.getMessage()).isNotBlank();
        }
    }

    /// Some bytes changed, and sometimes the end cut off.
    private static byte[] damaged(byte[] content, Random random) {
        var bytes = content.clone();
        for (var i = 0; i < 20; i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return random.nextBoolean()
                ? bytes
                : Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length));
    }

    private void assertReason(byte[] content, UnreadableReason reason) {
        assertThatThrownBy(() -> reader.read(request(content)))
                .isInstanceOfSatisfying(
                        UnreadableDocument.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }

    private static ReadingRequest request(byte[] content) {
        return new ReadingRequest(new UUID(0, 1), content, null, LocalDate.EPOCH);
    }

    private static byte[] bytes(PDDocument pdf) throws IOException {
        var bytes = new ByteArrayOutputStream();
        pdf.save(bytes);
        return bytes.toByteArray();
    }
}
