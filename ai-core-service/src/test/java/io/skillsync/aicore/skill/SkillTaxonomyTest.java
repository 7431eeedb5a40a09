package io.skillsync.aicore.skill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SkillTaxonomyTest {
    private static final SkillTaxonomy TAXONOMY = SkillTaxonomy.shipped();

    @Test
    void knows_at_least_1500_skills_outside_of_technology() {
        var others =
                TAXONOMY.concepts().stream()
                        .filter(concept -> !concept.category().technical())
                        .count();
        assertThat(others).isGreaterThanOrEqualTo(1500);
        assertThat(TAXONOMY.concepts()).hasSizeGreaterThan(2500);
    }

    @Test
    void every_category_has_skills() {
        var used = TAXONOMY.concepts().stream().map(Concept::category).collect(Collectors.toSet());
        assertThat(used).containsExactlyInAnyOrder(SkillCategory.values());
    }

    @Test
    void prerequisites_are_known_skills_and_lead_in_no_circle() {
        for (var concept : TAXONOMY.concepts()) {
            assertThat(concept.prerequisites())
                    .allSatisfy(name ->
                            assertThat(TAXONOMY.normalise(name))
                                    .as("%s before %s", name, concept.name())
                                    .isPresent());
            assertThat(reaches(concept, concept, new HashSet<>())).as(concept.name()).isFalse();
        }
    }

    private static boolean reaches(Concept from, Concept wanted, Set<Concept> seen) {
        return from.prerequisites().stream()
                .flatMap(name -> TAXONOMY.normalise(name).stream())
                .anyMatch(next ->
                        next.equals(wanted) || (seen.add(next) && reaches(next, wanted, seen)));
    }

    @ParameterizedTest
    @CsvSource({
        "k8s, Kubernetes",
        "Postgres, PostgreSQL",
        "golang, Go",
        "ReactJS, React",
        "Python 3.11, Python",
        "Excel, Microsoft Excel",
        "Java (8 and later), Java",
        "node, Node.js",
        "HR, Human resources",
        "physical therapy, Physiotherapy",
        "Book keeping, ",
        "Bookkeeping, Bookkeeping"
    })
    void normalises_spellings(String written, String name) {
        assertThat(TAXONOMY.normalise(written).map(Concept::name).orElse(null)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I let it go and made my way to the coast.",
                "The rest of the team joined us in spring 2021.",
                "Vitamin C and Series C funding",
                "I excel at meeting people.",
                "An American Express card",
                "R & D budget",
                "C-level contact",
                "Turning ideas into products"
            })
    void everyday_words_are_no_skills(String line) {
        assertThat(names(line))
                .doesNotContain(
                        "Go",
                        "REST API",
                        "Spring",
                        "C",
                        "Microsoft Excel",
                        "Express",
                        "R",
                        "Turning");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Go, Python, Java | Go",
                "R | R",
                "Programming in R and SQL | R",
                "C/C++ | C",
                "Built REST services in Java | REST API",
                "Microsoft Word and Excel | Microsoft Excel",
                "Express, Node.js | Express"
            })
    void ambiguous_names_count_with_evidence(String line, String name) {
        assertThat(names(line)).contains(name);
    }

    @Test
    void the_longest_name_wins_and_offsets_point_at_it() {
        var line = "Ten years of React Native and machine learning";
        var mentions = TAXONOMY.recognise(line);
        assertThat(mentions)
                .extracting(mention -> mention.concept().name())
                .containsExactly("React Native", "Machine learning");
        assertThat(mentions)
                .allSatisfy(mention ->
                        assertThat(line.substring(mention.start(), mention.end()))
                                .isEqualTo(mention.written()));
    }

    @Test
    void an_imported_concept_is_found_and_changes_the_version() {
        var more =
                TAXONOMY.with(
                        List.of(
                                new Concept(
                                        "Falconry",
                                        SkillCategory.AGRICULTURE,
                                        List.of("Hawking"),
                                        List.of())));
        assertThat(more.normalise("hawking").orElseThrow().name()).isEqualTo("Falconry");
        assertThat(more.version()).isNotEqualTo(TAXONOMY.version());
        assertThat(TAXONOMY.normalise("hawking")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Trach care, HEALTH",
        "Conduit bending, TRADE",
        "Drain unblocking, TRADE",
        "Mise en place, HOSPITALITY",
        "Balayage, TRADE",
        "Pallet jacks, LOGISTICS",
        "IEPs, EDUCATION",
        "Stick welding, MANUFACTURING",
        "Stocktaking, RETAIL",
        "Latte art, HOSPITALITY",
        "Conveyancing, LEGAL",
        "Milking cows, AGRICULTURE",
        "Debt collection, FINANCE",
        "Pipetting, SCIENCE",
        "Foot patrols, PUBLIC_SERVICE",
        "HGV licence, CERTIFICATION"
    })
    void knows_what_people_in_other_trades_list(String written, SkillCategory category) {
        assertThat(TAXONOMY.normalise(written).map(Concept::category)).contains(category);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dm-drogerie markt",
                "App Store",
                "AirPlay Video",
                "BuySellAds",
                "Keeper",
                "Red",
                "V"
            })
    void brands_and_words_are_no_technologies(String noise) {
        assertThat(TAXONOMY.normalise(noise)).isEmpty();
    }

    @Test
    void no_two_skills_claim_the_same_spelling() {
        var owners = new HashMap<String, String>();
        for (var concept : TAXONOMY.concepts())
            for (var alias : concept.aliases()) {
                var other = owners.put(Tokens.key(alias), concept.name());
                assertThat(other).as("%s of %s", alias, concept.name()).isIn(null, concept.name());
            }
    }

    @Test
    void ids_are_unique() {
        var ids = TAXONOMY.concepts().stream().map(Concept::id).toList();
        assertThat(ids).doesNotHaveDuplicates().doesNotContain("");
    }

    private static List<String> names(String line) {
        return TAXONOMY.recognise(line).stream().map(mention -> mention.concept().name()).toList();
    }
}
