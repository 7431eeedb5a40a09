package io.skillsync.talenthub.posting;

import static io.skillsync.talenthub.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.skillsync.talenthub.World;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PostingContentTest {
    @Test
    void equal_words_have_equal_hashes_and_others_do_not() {
        assertThat(PostingVersion.hash(World.content()))
                .isEqualTo(PostingVersion.hash(World.content()))
                .matches("[0-9a-f]{64}");
        var seen = new HashSet<String>();
        seen.add(PostingVersion.hash(World.content()));
        for (var other : differently())
            assertThat(seen.add(PostingVersion.hash(other))).as("%s", other).isTrue();
    }

    @Test
    void the_same_pay_written_otherwise_is_the_same_posting() {
        assertThat(PostingVersion.hash(paying("28000.00")))
                .isEqualTo(PostingVersion.hash(paying("2.8E+4")));
    }

    @Test
    void words_that_move_between_fields_change_the_hash() {
        var random = new Random(7);
        for (int sample = 0; sample < 200; sample++) {
            var text = "abcdef".substring(random.nextInt(3));
            int cut = 1 + random.nextInt(text.length() - 1);
            int otherCut = 1 + (cut % (text.length() - 1));
            assertThat(PostingVersion.hash(titled(text.substring(0, cut), text.substring(cut))))
                    .isNotEqualTo(
                            PostingVersion.hash(
                                    titled(text.substring(0, otherCut), text.substring(otherCut))));
        }
    }

    @Test
    void skills_are_tidied() {
        var content = skilled(List.of(" Baking", "Baking", ""), List.of());
        assertThat(content.skillsRequired()).containsExactly("Baking");
    }

    @Test
    void a_posting_says_what_it_is_about() {
        assertRefused("posting.title-blank", () -> titled(" ", "x"));
        assertRefused("posting.description-blank", () -> titled("x", ""));
        assertRefused("posting.location-blank", () -> placed("", WorkMode.HYBRID));
        assertThatCode(() -> placed("", WorkMode.REMOTE)).doesNotThrowAnyException();
        assertRefused("posting.min-years", () -> aged(-1));
        assertRefused("posting.min-years", () -> aged(61));
        assertThatCode(() -> aged(0)).doesNotThrowAnyException();
        assertThatCode(() -> aged(60)).doesNotThrowAnyException();
        assertThatCode(() -> aged(null)).doesNotThrowAnyException();
    }

    @Test
    void pay_goes_from_low_to_high_in_a_currency_that_exists() {
        assertRefused("posting.pay-order", () -> pay("2", "1", "EUR"));
        assertRefused("posting.pay-negative", () -> pay("-1", "1", "EUR"));
        assertRefused("posting.pay-currency", () -> pay("1", "2", "XYZ"));
        assertThatCode(() -> pay("1", "1", "JPY")).doesNotThrowAnyException();
    }

    private static List<PostingContent> differently() {
        return List.of(
                titled("Night baker", "Other words"),
                placed("Paris", WorkMode.ONSITE),
                placed("Lyon", WorkMode.HYBRID),
                paying("28001"),
                aged(3),
                aged(null),
                skilled(List.of("Baking", "Food hygiene", "French"), List.of()),
                skilled(List.of("Baking"), List.of("Food hygiene", "French")));
    }

    private static PostingContent titled(String title, String description) {
        var c = World.content();
        return new PostingContent(
                title,
                description,
                c.employmentType(),
                c.workMode(),
                c.location(),
                c.pay(),
                c.skillsRequired(),
                c.skillsPreferred(),
                c.minYears(),
                c.seniority());
    }

    private static PostingContent placed(String location, WorkMode mode) {
        var c = World.content();
        return new PostingContent(
                c.title(),
                c.description(),
                c.employmentType(),
                mode,
                location,
                c.pay(),
                c.skillsRequired(),
                c.skillsPreferred(),
                c.minYears(),
                c.seniority());
    }

    private static PostingContent paying(String min) {
        var c = World.content();
        return new PostingContent(
                c.title(),
                c.description(),
                c.employmentType(),
                c.workMode(),
                c.location(),
                pay(min, "34000", "EUR"),
                c.skillsRequired(),
                c.skillsPreferred(),
                c.minYears(),
                c.seniority());
    }

    private static PostingContent aged(Integer years) {
        var c = World.content();
        return new PostingContent(
                c.title(),
                c.description(),
                c.employmentType(),
                c.workMode(),
                c.location(),
                c.pay(),
                c.skillsRequired(),
                c.skillsPreferred(),
                years,
                c.seniority());
    }

    private static PostingContent skilled(List<String> required, List<String> preferred) {
        var c = World.content();
        return new PostingContent(
                c.title(),
                c.description(),
                c.employmentType(),
                c.workMode(),
                c.location(),
                c.pay(),
                required,
                preferred,
                c.minYears(),
                c.seniority());
    }

    private static PayRange pay(String min, String max, String currency) {
        return new PayRange(new BigDecimal(min), new BigDecimal(max), currency, PayPeriod.YEARLY);
    }
}
