package io.skillsync.aicore.skill;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TokensTest {
    @Test
    void names_of_technologies_stay_whole() {
        assertThat(Tokens.folded("C++, C#, .NET and Node.js."))
                .containsExactly("c++", ",", "c#", ",", ".net", "and", "node.js", ".");
    }

    @Test
    void hyphens_separate_like_blanks() {
        assertThat(Tokens.key("full-stack")).isEqualTo(Tokens.key("full stack"));
    }

    @Test
    void acronyms_are_compared_in_the_singular() {
        assertThat(Tokens.key("REST APIs")).isEqualTo(Tokens.key("REST API"));
        assertThat(Tokens.folded("css jobs")).containsExactly("css", "jobs");
    }

    @Test
    void offsets_point_into_the_text() {
        var text = "Résumé: Kubernetes\u00ad!";
        var tokens = Tokens.of(text);
        assertThat(text.substring(tokens.get(2).start(), tokens.get(2).end()))
                .isEqualTo("Kubernetes");
        assertThat(tokens.getFirst().folded()).isEqualTo("resume");
    }

    @Test
    void typesetting_changes_no_word() {
        assertThat(Tokens.folded("Wound\u00a0care, Post\u00adgreSQL\u2009and Moody\u2019s"))
                .isEqualTo(Tokens.folded("Wound care, PostgreSQL and Moody's"));
        assertThat(Tokens.folded("\ud83d\ude80Kotlin \u2026Java ...Perl"))
                .contains("kotlin", "java", "perl");
    }
}
