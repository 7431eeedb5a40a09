package io.skillsync.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

class CvFilesTest {
    private final Cv nurse = Samples.nurse("Ann Seeker", "ann@example.com");

    @Test
    void every_kind_of_file_says_the_same() throws IOException {
        for (var kind : List.of("pdf", "docx", "html", "txt")) {
            var file = CvFiles.of(nurse, kind);
            assertThat(file.name()).isEqualTo("ann-seeker." + kind);
            assertThat(text(file, kind).replaceAll("\\s+", " "))
                    .as(kind)
                    .contains(
                            "Ann Seeker",
                            "ann@example.com",
                            "Harbour Clinic",
                            "Wound Care",
                            "Red Cross");
        }
    }

    @Test
    void a_long_life_fills_more_than_one_page() throws IOException {
        var jobs =
                java.util.stream.Stream.generate(() -> nurse.jobs().getFirst()).limit(20).toList();
        var cv =
                new Cv(
                        "A B",
                        "C",
                        "d@e.f",
                        "1",
                        "G",
                        "",
                        "H",
                        jobs,
                        nurse.schools(),
                        nurse.skills(),
                        List.of(),
                        List.of("I"));
        try (var document = Loader.loadPDF(CvFiles.of(cv, "pdf").content())) {
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
        }
    }

    private static String text(NamedFile file, String kind) throws IOException {
        return switch (kind) {
            case "pdf" -> {
                try (var document = Loader.loadPDF(file.content())) {
                    yield new PDFTextStripper().getText(document);
                }
            }
            case "docx" -> {
                try (var document = new XWPFDocument(new ByteArrayInputStream(file.content()));
                        var words = new XWPFWordExtractor(document)) {
                    yield words.getText();
                }
            }
            default -> new String(file.content(), StandardCharsets.UTF_8);
        };
    }
}
