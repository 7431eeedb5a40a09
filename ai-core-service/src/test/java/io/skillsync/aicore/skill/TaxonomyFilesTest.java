package io.skillsync.aicore.skill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skillsync.aicore.skill.TaxonomyFiles.UnreadableTaxonomy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TaxonomyFilesTest {
    @TempDir Path folder;

    @Test
    void esco_and_onet_files_are_told_apart_by_their_first_line() throws IOException {
        var esco =
                file(
                        "skills_en.csv",
                        """
                        conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,scopeNote,definition,inScheme,description
                        KnowledgeSkillCompetence,http://example.org/1,skill/competence,sector-specific,repair clocks,"mend clocks
                        fix watches",,released,2020-01-01T00:00:00Z,,,http://example.org/skills,
                        """);
        var onet =
                file(
                        "Technology Skills.txt",
                        "O*NET-SOC Code\tExample\tCommodity Code\tCommodity Title\tHot Technology\tIn Demand\r\n"
                                + "11-1011.00\tLedgerWright\t43231601\tAccounting software\tN\tN\r\n");
        var taxonomy = SkillTaxonomy.shipped().with(TaxonomyFiles.read(List.of(esco, onet)));
        assertThat(taxonomy.normalise("fix watches").orElseThrow().name())
                .isEqualTo("repair clocks");
        assertThat(taxonomy.normalise("LedgerWright").orElseThrow().category())
                .isEqualTo(SkillCategory.TOOL);
    }

    @Test
    void a_known_skill_keeps_its_meaning_and_gains_spellings() throws IOException {
        var esco =
                file(
                        "skills_en.csv",
                        """
                        preferredLabel,altLabels,reuseLevel
                        welding,join metal by melting,cross-sector
                        """);
        var shipped = SkillTaxonomy.shipped().normalise("welding").orElseThrow();
        var welding =
                SkillTaxonomy.shipped()
                        .with(TaxonomyFiles.read(List.of(esco)))
                        .normalise("join metal by melting")
                        .orElseThrow();
        assertThat(welding.name()).isEqualTo(shipped.name());
        assertThat(welding.category()).isEqualTo(shipped.category());
    }

    @Test
    void a_file_that_cannot_be_used_is_told_with_its_reason() throws IOException {
        refused(folder.resolve("absent.csv"), "there is no such file");
        refused(folder, "there is no such file");
        refused(file("notes.txt", "Dear colleague,\nplease find attached"), "its first line is");
        refused(file("empty.csv", ""), "its first line is");
        refused(file("head.csv", "preferredLabel,altLabels\n"), "it lists no skill");
        var latin = folder.resolve("latin.csv");
        Files.write(
                latin, "preferredLabel,altLabels\nménage,\n".getBytes(StandardCharsets.ISO_8859_1));
        refused(latin, "it is not text in UTF-8");
    }

    private static void refused(Path file, String reason) {
        assertThatThrownBy(() -> TaxonomyFiles.read(List.of(file)))
                .isInstanceOf(UnreadableTaxonomy.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining(reason);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
