package io.skillsync.aicore.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/// Lets the entries of a section vote: pieces at the same place and of the same look hold the same
/// field, so the evidence of all entries speaks for each.
final class SlotVote {
    private final Map<String, List<Double>> votes = new HashMap<>();
    private final ToDoubleFunction<String> evidence;

    SlotVote(ToDoubleFunction<String> evidence, List<List<Piece>> entries) {
        this.evidence = evidence;
        for (var pieces : entries) {
            for (var i = 0; i < pieces.size(); i++) {
                votes.computeIfAbsent(slot(pieces, i), any -> new ArrayList<>())
                        .add(evidence.applyAsDouble(pieces.get(i).text()));
            }
        }
    }

    /// A piece's own evidence and the average of its slot.
    double score(List<Piece> pieces, int i) {
        var slot = votes.getOrDefault(slot(pieces, i), List.of());
        var average = slot.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        return evidence.applyAsDouble(pieces.get(i).text()) + average;
    }

    private static String slot(List<Piece> pieces, int i) {
        var style = pieces.get(i).style();
        var look =
                style.halfPoints()
                        + "/"
                        + style.bold()
                        + "/"
                        + style.italic()
                        + "/"
                        + style.color()
                        + "/"
                        + style.heading();
        var ordinal = 0;
        for (var j = 0; j < i; j++) {
            var other = pieces.get(j).style();
            ordinal += other.alike(style) ? 1 : 0;
        }
        return look + "#" + ordinal;
    }
}
