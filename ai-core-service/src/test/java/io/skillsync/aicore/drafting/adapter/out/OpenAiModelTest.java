package io.skillsync.aicore.drafting.adapter.out;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skillsync.aicore.drafting.LanguageModel.ModelRequest;
import io.skillsync.aicore.drafting.StandInModel;
import io.skillsync.aicore.drafting.StandInModel.Behaviour;
import io.skillsync.kernel.Unavailable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenAiModelTest {
    private static final String SECRET = "sk-never-to-be-seen";
    private static final ModelRequest REQUEST =
            new ModelRequest("Write.", "Leila Haddad, leila@example.org", 200);

    private record Settings(
            Optional<String> baseUrl,
            Optional<String> apiKey,
            Optional<String> name,
            Duration timeout,
            int maxTokens,
            long dailyTokenBudget,
            boolean mask)
            implements ModelSettings {}

    private static final class Kept extends Handler {
        private final List<String> lines = new ArrayList<>();

        @Override
        public synchronized void publish(LogRecord record) {
            lines.add(
                    record.getLoggerName()
                            + " "
                            + record.getMessage()
                            + " "
                            + java.util.Arrays.toString(record.getParameters())
                            + " "
                            + record.getThrown());
        }

        synchronized String all() {
            return String.join("\n", lines);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    private final StandInModel standIn = new StandInModel();
    private final Kept log = new Kept();
    private final OpenAiModel model = model(standIn.url());

    private static OpenAiModel model(String url) {
        return new OpenAiModel(
                url,
                new Settings(
                        Optional.of(url),
                        Optional.of(SECRET),
                        Optional.of("small"),
                        Duration.ofMillis(1500),
                        150,
                        1000,
                        true));
    }

    OpenAiModelTest() {
        Logger.getLogger("").addHandler(log);
    }

    @AfterEach
    void close() {
        Logger.getLogger("").removeHandler(log);
        standIn.close();
    }

    @Test
    void an_answer_comes_in_pieces_with_model_and_tokens_at_the_end() {
        StandInModel.says("Dear team,\n\nI \"am\" here.");
        var answer = model.answer(REQUEST).await().indefinitely();
        assertThat(answer.text()).isEqualTo("Dear team,\n\nI \"am\" here.");
        assertThat(answer.model()).isEqualTo("stand-in-1");
        assertThat(answer.promptTokens()).isEqualTo(100);
        assertThat(answer.answerTokens()).isEqualTo(50);
        assertThat(model.stream(REQUEST).collect().asList().await().indefinitely())
                .hasSizeGreaterThan(3);
    }

    @Test
    void the_request_carries_name_key_limit_and_both_texts() {
        StandInModel.says("Yes.");
        model.answer(REQUEST).await().indefinitely();
        assertThat(StandInModel.key()).isEqualTo("Bearer " + SECRET);
        assertThat(StandInModel.heard().replaceAll("\\s", ""))
                .contains("\"model\":\"small\"", "\"max_tokens\":150", "\"stream\":true")
                .contains("\"role\":\"system\"", "\"role\":\"user\"", "leila@example.org");
    }

    @ParameterizedTest
    @CsvSource({
        "WAITS, model.slow",
        "STALLS, model.slow",
        "FAILS, model.away",
        "REFUSES, model.away",
        "IS_NO_ENDPOINT, model.cut-short",
        "BREAKS_JSON, model.unreadable",
        "TRUNCATES, model.cut-short",
        "CUTS_SHORT, model.cut-short",
        "SAYS_NOTHING, model.unreadable",
        "NEVER_ENDS_A_LINE, model.away"
    })
    void what_goes_wrong_is_unavailable_in_time_and_tells_no_secrets(
            Behaviour behaviour, String code) {
        StandInModel.does(behaviour, "I am on my way");
        assertThatThrownBy(() -> model.answer(REQUEST).await().atMost(Duration.ofSeconds(5)))
                .isInstanceOfSatisfying(
                        Unavailable.class, told -> assertThat(told.code()).isEqualTo(code));
        assertThat(log.all())
                .contains(code)
                .doesNotContain(SECRET, "Leila", "leila@example.org", "on my way");
    }

    @Test
    void an_answer_without_end_is_hung_up_on() {
        StandInModel.does(Behaviour.NEVER_ENDS, "and on");
        assertThatThrownBy(() -> model.answer(REQUEST).await().atMost(Duration.ofSeconds(10)))
                .isInstanceOf(Unavailable.class);
        Awaitility.await().atMost(Duration.ofSeconds(5)).until(StandInModel::wasHungUpOn);
    }

    @Test
    void who_stops_listening_hangs_up() {
        StandInModel.does(Behaviour.SAYS_SLOWLY, "word ".repeat(2000));
        model.stream(REQUEST).select().first(2).collect().asList().await().indefinitely();
        Awaitility.await().atMost(Duration.ofSeconds(5)).until(StandInModel::wasHungUpOn);
    }

    @Test
    void nobody_at_the_address_is_unavailable() {
        assertThatThrownBy(() ->
                        model("http://127.0.0.1:9/v1")
                                .answer(REQUEST)
                                .await()
                                .atMost(Duration.ofSeconds(5)))
                .isInstanceOfSatisfying(
                        Unavailable.class, told -> assertThat(told.code()).isEqualTo("model.away"));
    }
}
