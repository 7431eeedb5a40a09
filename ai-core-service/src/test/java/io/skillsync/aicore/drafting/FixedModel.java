package io.skillsync.aicore.drafting;

import io.smallrye.mutiny.Multi;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A model that says what a test wants, and remembers what it was asked.
public final class FixedModel implements LanguageModel {
    private final Function<ModelRequest, Multi<ModelPart>> answer;
    private final List<ModelRequest> asked = new ArrayList<>();

    public FixedModel(Function<ModelRequest, Multi<ModelPart>> answer) {
        this.answer = answer;
    }

    /// Says a text in pieces of a few characters, at a cost of 150 tokens.
    public static FixedModel saying(String text) {
        return new FixedModel(_ -> Multi.createBy().concatenating().streams(pieces(text), cost()));
    }

    public static Multi<ModelPart> pieces(String text) {
        var pieces = new ArrayList<ModelPart>();
        for (var from = 0; from < text.length(); from += 5)
            pieces.add(
                    new ModelPart.Piece(text.substring(from, Math.min(text.length(), from + 5))));
        return Multi.createFrom().iterable(pieces);
    }

    private static Multi<ModelPart> cost() {
        return Multi.createFrom().item(new ModelPart.Cost(new ModelCost("stand-in", 100, 50)));
    }

    @Override
    public Optional<String> name() {
        return Optional.of("configured");
    }

    @Override
    public Multi<ModelPart> stream(ModelRequest request) {
        asked.add(request);
        return answer.apply(request);
    }

    public List<ModelRequest> asked() {
        return List.copyOf(asked);
    }
}
