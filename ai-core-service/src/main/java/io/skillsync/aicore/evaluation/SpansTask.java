package io.skillsync.aicore.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import io.skillsync.aicore.labelling.Span;
import io.skillsync.aicore.labelling.SpanModel;
import io.skillsync.aicore.labelling.SpanTagger;
import io.skillsync.aicore.labelling.adapter.out.DjlWordPieces;
import io.skillsync.aicore.labelling.adapter.out.OnnxWeights;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Tags mentions of skills and knowledge in sentences given as `tokens`.
final class SpansTask implements EvaluationTask {
    private record Mention(int start, int end, String type) {
        static Mention of(Span span) {
            return new Mention(
                    span.start(), span.end(), span.type().name().toLowerCase(Locale.ROOT));
        }
    }

    private record Answer(String id, List<Mention> spans) {}

    @Override
    public String name() {
        return "spans";
    }

    @Override
    public int run(EvaluationRequest request) {
        try (var pieces = DjlWordPieces.bge()) {
            var tagger = new SpanTagger(SpanModel.shipped(), OnnxWeights.bge(), pieces);
            return RowByRow.run(request, row -> answer(tagger, row));
        }
    }

    private static Answer answer(SpanTagger tagger, JsonNode row) {
        var tokens = new ArrayList<String>();
        row.path("tokens").forEach(token -> tokens.add(token.asText()));
        return new Answer(
                row.path("id").asText(), tagger.tag(tokens).stream().map(Mention::of).toList());
    }
}
