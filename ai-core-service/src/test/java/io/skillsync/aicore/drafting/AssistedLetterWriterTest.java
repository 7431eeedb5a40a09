package io.skillsync.aicore.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import io.skillsync.aicore.drafting.LanguageModel.ModelAnswer;
import io.skillsync.aicore.drafting.LanguageModel.ModelRequest;
import io.skillsync.aicore.matching.People;
import io.skillsync.aicore.skill.SkillTaxonomy;
import io.skillsync.kernel.Unavailable;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class AssistedLetterWriterTest {
    private static final SkillTaxonomy TAXONOMY = SkillTaxonomy.shipped();
    private final LetterWriter grounded = new LetterWriter(TAXONOMY);
    private final List<ModelRequest> asked = new ArrayList<>();

    private static LetterBrief brief() {
        var people = new People(4);
        var resume = people.resume();
        return new LetterBrief(resume.basics().name(), resume, people.posting(), null);
    }

    private AssistedLetterWriter.CheckedLetter write(
            Function<ModelRequest, Uni<ModelAnswer>> model) {
        LanguageModel recording =
                request -> {
                    asked.add(request);
                    return model.apply(request);
                };
        return new AssistedLetterWriter(TAXONOMY, recording, grounded)
                .write(brief())
                .await()
                .indefinitely();
    }

    private static Uni<ModelAnswer> says(String text) {
        return Uni.createFrom().item(new ModelAnswer(text, "stand-in", 100, 200));
    }

    @Test
    void true_sentences_stay_and_lies_are_dropped_and_told() {
        var truth = grounded.write(brief()).text();
        var checked =
                write(_ ->
                        says(
                                truth
                                        + "\n\nI increased revenue by 400% at Contoso in 2017. I hold a PhD from Oxford."));
        assertThat(checked.dropped())
                .containsExactly(
                        "I increased revenue by 400% at Contoso in 2017.",
                        "I hold a PhD from Oxford.");
        assertThat(checked.letter().text()).doesNotContain("400%", "Oxford", "Contoso");
        assertThat(checked.letter().engine()).isEqualTo("model:stand-in");
        assertThat(checked.letter().sentences())
                .anySatisfy(sentence -> assertThat(sentence.factIds()).isNotEmpty());
    }

    @Test
    void nothing_but_lies_is_replaced_by_the_grounded_letter() {
        var checked = write(_ -> says("I led 5,000 people at Initech. ".repeat(40)));
        assertThat(checked.letter()).isEqualTo(grounded.write(brief()));
        assertThat(checked.dropped()).hasSize(40);
    }

    @Test
    void a_model_that_fails_costs_no_letter() {
        var checked =
                write(_ ->
                        Uni.createFrom()
                                .failure(
                                        new Unavailable("model.slow", "The model took too long.")));
        assertThat(checked.letter()).isEqualTo(grounded.write(brief()));
    }

    @Test
    void name_and_contact_data_do_not_leave() {
        write(_ -> says("nonsense"));
        var basics = brief().resume().basics();
        assertThat(asked.getFirst().material())
                .doesNotContain(basics.name())
                .doesNotContain(basics.email())
                .doesNotContain(basics.phone())
                .contains("«CANDIDATE»");
    }
}
