package io.skillsync.aicore.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skillsync.aicore.document.UnreadableDocument;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class LinkedInArchiveTest {
    @Test
    void an_export_becomes_a_resume() throws IOException {
        var archive =
                zip(
                        Map.of(
                                "Profile.csv",
                                "First Name,Last Name,Headline,Summary,Geo Location,Websites\nMirela,Stoica,Crane Operator,\"Two lines,\nand a \"\"quote\"\"\",\"Cluj, Romania\",[PORTFOLIO:https://mirela.example]\n",
                                "Positions.csv",
                                "Company Name,Title,Description,Location,Started On,Finished On\nHarbour Lifts,Crane Operator,Lifts ships,Galati,Mar 2019,\nBuildCo,Rigger,,,Jan 2015,Feb 2019\n",
                                "Education.csv",
                                "School Name,Start Date,End Date,Notes,Degree Name,Activities\nTechnical College Galati,2011,2014,,Diploma in Mechanics,\n",
                                "Skills.csv",
                                "Name\nRigging\nSafety\n",
                                "Email Addresses.csv",
                                "Email Address,Confirmed,Primary,Updated On\nold@example.com,Yes,No,1\nmirela@example.com,Yes,Yes,2\n",
                                "Languages.csv",
                                "Name,Proficiency\nRomanian,Native\n"));

        var read = LinkedInArchive.read(archive);

        assertThat(read.basics().name()).isEqualTo("Mirela Stoica");
        assertThat(read.basics().email()).isEqualTo("mirela@example.com");
        assertThat(read.basics().summary()).isEqualTo("Two lines,\nand a \"quote\"");
        assertThat(read.basics().links()).containsExactly("https://mirela.example");
        assertThat(read.experiences())
                .extracting(ResumeDocument.ResumeExperience::startDate)
                .containsExactly("2019-03", "2015-01");
        assertThat(read.experiences())
                .extracting(ResumeDocument.ResumeExperience::current)
                .containsExactly(true, false);
        assertThat(read.educations().getFirst().degree()).isEqualTo("Diploma");
        assertThat(read.skills())
                .extracting(ResumeDocument.ResumeSkill::name)
                .containsExactly("Rigging", "Safety");
    }

    @Test
    void another_archive_is_refused() throws IOException {
        var archive = zip(Map.of("photos.csv", "a,b\n1,2\n"));

        assertThatThrownBy(() -> LinkedInArchive.read(archive))
                .isInstanceOf(UnreadableDocument.class);
    }

    static byte[] zip(Map<String, String> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
