package io.skillsync.aicore.drafting.adapter.out;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.http.client.jdk.JdkHttpClient;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import io.skillsync.aicore.drafting.LanguageModel;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.subscription.MultiEmitter;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// A model behind any endpoint that speaks OpenAI's chat completions, always streamed, asked once
/// and never again: who waits for a letter waits for one time limit, not for three.
final class OpenAiModel implements LanguageModel {
    /// Endpoints on the same network connect at once, those far away within a second or two.
    private static final Duration CONNECT = Duration.ofSeconds(5);

    /// Facts are to be retold, not embroidered.
    private static final double TEMPERATURE = 0.2;

    private final String url;
    private final ModelSettings settings;
    private final JdkHttpClient http;

    OpenAiModel(String url, ModelSettings settings) {
        this.url = url;
        this.settings = settings;
        // An upgrade to HTTP/2 on a plain connection is more than small servers understand; a
        // redirect would carry the key to another host.
        this.http =
                JdkHttpClient.builder()
                        .httpClientBuilder(
                                HttpClient.newBuilder()
                                        .version(HttpClient.Version.HTTP_1_1)
                                        .followRedirects(HttpClient.Redirect.NEVER))
                        .connectTimeout(CONNECT)
                        .readTimeout(settings.timeout())
                        .build();
    }

    @Override
    public Optional<String> name() {
        return settings.name();
    }

    @Override
    public Multi<ModelPart> stream(ModelRequest request) {
        return Multi.createFrom().emitter(emitter -> ask(request, emitter));
    }

    private void ask(ModelRequest request, MultiEmitter<? super ModelPart> emitter) {
        var line = new ModelLine(http);
        var listening = new ModelListening(emitter, settings.name().orElseThrow());
        var deadline =
                Infrastructure.getDefaultWorkerPool()
                        .schedule(
                                listening::tooSlow,
                                settings.timeout().toMillis(),
                                TimeUnit.MILLISECONDS);
        emitter.onTermination(() -> {
            listening.over();
            deadline.cancel(false);
            line.close();
        });
        var most = Math.min(request.maxTokens(), settings.maxTokens());
        model(line, most)
                .chat(
                        ChatRequest.builder()
                                .messages(
                                        SystemMessage.from(request.instructions()),
                                        UserMessage.from(request.material()))
                                .build(),
                        listening);
    }

    /// One a request, because the line is the request's own; it holds nothing else.
    private OpenAiStreamingChatModel model(ModelLine line, int mostTokens) {
        var builder =
                OpenAiStreamingChatModel.builder()
                        .httpClientBuilder(line)
                        .baseUrl(url)
                        .modelName(settings.name().orElseThrow())
                        .temperature(TEMPERATURE)
                        .maxTokens(mostTokens);
        settings.apiKey().ifPresent(builder::apiKey);
        return builder.build();
    }
}
