package io.skillsync.aicore.skill;

import static org.assertj.core.api.Assertions.assertThat;

import io.skillsync.aicore.PersonId;
import io.skillsync.kernel.Identifier;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What counting unknown terms promises; runs on the fake and on the real store. Every test has
/// words of its own, because counts run over everybody.
public abstract class UnknownSkillsContract {
    private final String word = "Q" + UUID.randomUUID().toString().substring(0, 8);

    protected abstract UnknownSkills unknown();

    protected <T> T await(Supplier<Uni<T>> operation) {
        return operation.get().await().indefinitely();
    }

    @Test
    void a_term_of_too_few_people_is_nobodys_business() {
        for (var i = 0; i < 4; i++) resume(person(), word);
        assertThat(counted(word)).isEmpty();
        resume(person(), word);
        assertThat(counted(word)).contains(new SkillProposal(id(word), word, 5, 0));
    }

    @Test
    void many_documents_of_one_person_are_one_voice() {
        var one = person();
        for (var i = 0; i < 9; i++) resume(one, word);
        assertThat(counted(word)).isEmpty();
    }

    @Test
    void a_side_below_the_limit_counts_as_none() {
        for (var i = 0; i < 5; i++) posting(Identifier.next(), word);
        for (var i = 0; i < 4; i++) resume(person(), word);
        assertThat(counted(word)).contains(new SkillProposal(id(word), word, 0, 5));
    }

    @Test
    void a_document_counts_once_however_often_it_is_told() {
        var resumes = Stream.generate(Identifier::next).limit(5).toList();
        for (var resume : resumes) {
            var owner = person();
            await(() -> unknown().ofResume(owner, resume, 1, terms(word)));
            await(() -> unknown().ofResume(owner, resume, 1, terms(word)));
            await(() -> unknown().ofResume(owner, resume, 2, terms(word)));
        }
        assertThat(counted(word)).contains(new SkillProposal(id(word), word, 5, 0));
    }

    @Test
    void what_a_newer_version_left_out_counts_no_more() {
        for (var i = 0; i < 5; i++) {
            var owner = person();
            var resume = Identifier.next();
            await(() -> unknown().ofResume(owner, resume, 1, terms(word)));
            if (i == 0) await(() -> unknown().ofResume(owner, resume, 2, List.of()));
        }
        assertThat(counted(word)).isEmpty();
    }

    @Test
    void a_resume_that_is_gone_counts_no_more() {
        var last = person();
        for (var i = 0; i < 4; i++) resume(person(), word);
        var resume = resume(last, word);
        assertThat(counted(word)).isPresent();
        await(() -> unknown().forget(person(), resume));
        assertThat(counted(word)).as("somebody else cannot").isPresent();
        await(() -> unknown().forget(last, resume));
        assertThat(counted(word)).isEmpty();
    }

    @Test
    void the_most_frequent_spelling_speaks_for_all() {
        resume(person(), word + " craft");
        for (var i = 0; i < 4; i++) resume(person(), word + "-Craft");
        assertThat(counted(word + " craft"))
                .contains(new SkillProposal(id(word + " craft"), word + "-Craft", 5, 0));
    }

    protected final Optional<SkillProposal> counted(String written) {
        return await(() -> unknown().counted(5)).stream()
                .filter(proposal -> proposal.term().equals(id(written)))
                .findFirst();
    }

    protected final UUID resume(PersonId owner, String written) {
        var resume = Identifier.next();
        await(() -> unknown().ofResume(owner, resume, 1, terms(written)));
        return resume;
    }

    protected static PersonId person() {
        return new PersonId(Identifier.next());
    }

    protected final String word() {
        return word;
    }

    private void posting(UUID organization, String written) {
        await(() -> unknown().ofPosting(organization, Identifier.next(), 1, terms(written)));
    }

    private static List<SkillTerm> terms(String written) {
        return List.of(new SkillTerm(id(written), written));
    }

    private static String id(String written) {
        return Concept.idOf(written);
    }
}
