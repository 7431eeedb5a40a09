package io.skillsync.aicore.drafting.adapter.out;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.langchain4j.exception.HttpException;
import dev.langchain4j.exception.TimeoutException;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.output.FinishReason;
import io.skillsync.aicore.drafting.LanguageModel.ModelCost;
import io.skillsync.aicore.drafting.LanguageModel.ModelPart;
import io.skillsync.kernel.Unavailable;
import io.smallrye.mutiny.subscription.MultiEmitter;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;

/// Hears one answer and passes it on; every way in which it can go wrong becomes {@link
/// Unavailable}. Logs kinds of failure only: messages of endpoints may repeat what was sent to
/// them.
final class ModelListening implements StreamingChatResponseHandler {
    private static final Logger LOG = Logger.getLogger(OpenAiModel.class);
    private static final Pattern MODEL_NAME = Pattern.compile("[\\w./:@+-]{1,100}");

    private final MultiEmitter<? super ModelPart> emitter;
    private final String asked;
    private final AtomicBoolean over = new AtomicBoolean();
    private volatile boolean said;

    /// @param asked the model's name as configured
    ModelListening(MultiEmitter<? super ModelPart> emitter, String asked) {
        this.emitter = emitter;
        this.asked = asked;
    }

    @Override
    public void onPartialResponse(String text) {
        if (over.get()) return;
        said = true;
        emitter.emit(new ModelPart.Piece(text));
    }

    @Override
    public void onCompleteResponse(ChatResponse response) {
        if (response.finishReason() != FinishReason.STOP) {
            fail(
                    "model.cut-short",
                    "The model's answer ended early.",
                    "finish " + response.finishReason());
        } else if (!said) {
            fail("model.unreadable", "The model answered nothing.", "empty");
        } else if (over.compareAndSet(false, true)) {
            emitter.emit(new ModelPart.Cost(cost(response)));
            emitter.complete();
        }
    }

    private ModelCost cost(ChatResponse response) {
        var told = response.modelName();
        var usage = response.tokenUsage();
        return new ModelCost(
                told != null && MODEL_NAME.matcher(told).matches() ? told : asked,
                usage == null ? 0 : count(usage.inputTokenCount()),
                usage == null ? 0 : count(usage.outputTokenCount()));
    }

    private static int count(Integer tokens) {
        return tokens == null ? 0 : Math.max(0, tokens);
    }

    @Override
    public void onError(Throwable failure) {
        if (causedBy(failure, TimeoutException.class) != null) {
            tooSlow();
        } else if (causedBy(failure, HttpException.class) instanceof HttpException refused) {
            fail("model.away", "The model's endpoint refused.", "status " + refused.statusCode());
        } else if (causedBy(failure, JsonProcessingException.class) == null
                && causedBy(failure, IOException.class) != null) {
            fail(said ? "model.cut-short" : "model.away", "The line to the model broke.", "line");
        } else {
            fail(
                    "model.unreadable",
                    "The model's answer cannot be read.",
                    failure.getClass().getSimpleName());
        }
    }

    void tooSlow() {
        fail("model.slow", "The model took too long.", "time limit");
    }

    /// Nobody listens any more; what still comes is not passed on.
    void over() {
        over.set(true);
    }

    private void fail(String code, String sentence, String kind) {
        if (!over.compareAndSet(false, true)) return;
        LOG.warnf("%s (%s, %s)", sentence, code, kind);
        emitter.fail(new Unavailable(code, sentence));
    }

    private static <T extends Throwable> T causedBy(Throwable failure, Class<T> kind) {
        for (var at = failure; at != null; at = at.getCause())
            if (kind.isInstance(at)) return kind.cast(at);
        return null;
    }
}
