package io.skillsync.search.posting;

import static io.skillsync.search.posting.PostingFixtures.keywords;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.skillsync.kernel.Invalid;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SearchCriteriaTest {
    @Test
    void blank_keywords_are_none() {
        assertThat(keywords("   ").keywords()).isEmpty();
        assertThat(keywords("  java ").keywords()).contains("java");
    }

    @Test
    void keywords_of_a_novel_are_refused() {
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> keywords("a".repeat(301)))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("keywords"));
    }

    @Test
    void remote_means_the_one_mode_and_its_contrary_the_two_others() {
        assertThat(SearchCriteria.anything().remote(true).workModes())
                .containsExactly(WorkMode.REMOTE);
        assertThat(SearchCriteria.anything().remote(false).workModes())
                .containsExactlyInAnyOrder(WorkMode.HYBRID, WorkMode.ONSITE);
    }

    @Test
    void remote_narrows_the_modes_that_were_asked_for() {
        var either = among(Set.of(WorkMode.REMOTE, WorkMode.HYBRID));

        assertThat(either.remote(false).workModes()).containsExactly(WorkMode.HYBRID);
    }

    @Test
    void asking_for_remote_work_on_site_is_refused() {
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> among(Set.of(WorkMode.ONSITE)).remote(true))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("search.contradiction"));
    }

    @Test
    void nobody_needs_twenty_one_skills() {
        var any = SearchCriteria.anything();
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() ->
                        new SearchCriteria(
                                any.keywords(),
                                any.location(),
                                any.types(),
                                any.workModes(),
                                any.pay(),
                                any.postedAfter(),
                                Collections.nCopies(21, "java")));
    }

    private static SearchCriteria among(Set<WorkMode> modes) {
        var any = SearchCriteria.anything();
        return new SearchCriteria(
                any.keywords(),
                Optional.empty(),
                any.types(),
                modes,
                any.pay(),
                any.postedAfter(),
                any.skills());
    }
}
