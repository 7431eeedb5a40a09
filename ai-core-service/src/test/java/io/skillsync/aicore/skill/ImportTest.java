package io.skillsync.aicore.skill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImportTest {
    private static final String ESCO =
            """
            conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,scopeNote,definition,inScheme,description
            KnowledgeSkillCompetence,http://example.org/skill/1,skill/competence,sector-specific,repair clocks,"mend clocks
            fix clocks, watches",,released,2020-01-01T00:00:00Z,,,http://example.org/scheme/skills,"Repair ""clocks"" of any kind."
            KnowledgeSkillCompetence,http://example.org/skill/2,skill/competence,transversal,keep calm,,,released,,,,,
            KnowledgeSkillCompetence,http://example.org/skill/3,knowledge,cross-sector,old craft,,,deprecated,,,,,
            """;

    @Test
    void esco_skills_come_with_their_labels() throws IOException {
        var concepts = EscoImport.read(new StringReader(ESCO));
        assertThat(concepts)
                .extracting(Concept::name)
                .containsExactly("repair clocks", "keep calm");
        assertThat(concepts.getFirst().aliases())
                .containsExactly("mend clocks", "fix clocks, watches");
        assertThat(concepts.getLast().category()).isEqualTo(SkillCategory.SOFT);
    }

    @Test
    void imported_skills_are_recognised() throws IOException {
        var taxonomy = SkillTaxonomy.shipped().with(EscoImport.read(new StringReader(ESCO)));
        assertThat(taxonomy.recognise("Learned to mend clocks at the museum"))
                .extracting(mention -> mention.concept().name())
                .containsExactly("repair clocks");
    }

    @Test
    void onet_files_are_told_apart_by_their_columns() throws IOException {
        var technology =
                """
                O*NET-SOC Code\tTitle\tExample\tCommodity Code\tCommodity Title\tHot Technology\tIn Demand
                11-1011.00\tChief Executives\tAdSense Tracker\t43232306\tData base software\tN\tN
                11-2011.00\tManagers\tAdSense Tracker\t43232306\tData base software\tN\tN
                """;
        var skills =
                """
                O*NET-SOC Code\tElement ID\tElement Name\tScale ID\tData Value
                11-1011.00\t2.A.1.a\tReading Comprehension\tIM\t4.12
                11-1011.00\t2.A.1.b\tActive Listening\tIM\t4.00
                """;
        assertThat(OnetImport.read(reader(technology)))
                .containsExactly(
                        new Concept("AdSense Tracker", SkillCategory.TOOL, List.of(), List.of()));
        assertThat(OnetImport.read(reader(skills)))
                .extracting(Concept::name)
                .containsExactly("Reading Comprehension", "Active Listening");
        assertThat(OnetImport.read(reader(""))).isEmpty();
    }

    private static BufferedReader reader(String text) {
        return new BufferedReader(new StringReader(text));
    }
}
