package io.skillsync.benchmarks;

import io.skillsync.aicore.embedding.Embedder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/// Finds what is worth scoring among many documents: by nearness of their vectors, by the skills
/// that they share, by both, fused by rank, or by nearness and the share of the wanted skills that
/// is covered, added up like the score itself. The vectors are compared one by one, where a search
/// engine walks a graph; the skills lie in an inverted index, as they do there.
final class Retrieval {
    /// The constant of reciprocal rank fusion.
    private static final double RANK = 60;

    /// What skills and meaning weigh in a score: skills about half; titles and work, which the
    /// vector stands for, most of the rest.
    private static final double COVERED = 0.54;

    private static final double MEANT = 0.3;

    private final List<float[]> vectors = new ArrayList<>();
    private final List<Integer> asked = new ArrayList<>();
    private final Map<String, List<Integer>> bySkill = new HashMap<>();

    /// A vector out of those of the pieces: their mean, of length one.
    static float[] vector(Embedder embedder, Collection<String> pieces) {
        var sums = new double[384];
        for (var piece : pieces) {
            var part = embedder.embed(piece).vector();
            for (var i = 0; i < sums.length; i++) {
                sums[i] += part[i];
            }
        }
        var square = 0.0;
        for (var sum : sums) {
            square += sum * sum;
        }
        var vector = new float[sums.length];
        for (var i = 0; i < sums.length; i++) {
            vector[i] = (float) (sums[i] / Math.sqrt(square));
        }
        return vector;
    }

    void add(float[] vector, Collection<String> skills) {
        var id = vectors.size();
        vectors.add(vector);
        asked.add(new HashSet<>(skills).size());
        for (var skill : new HashSet<>(skills)) {
            bySkill.computeIfAbsent(skill, any -> new ArrayList<>()).add(id);
        }
    }

    List<Integer> near(float[] wanted, int limit) {
        var scores = new double[vectors.size()];
        for (var id = 0; id < scores.length; id++) {
            scores[id] = product(wanted, vectors.get(id));
        }
        return best(scores, limit);
    }

    /// Rare skills weigh more than those that everybody names.
    List<Integer> sharing(Collection<String> skills, int limit) {
        var scores = new double[vectors.size()];
        for (var skill : new HashSet<>(skills)) {
            var holders = bySkill.getOrDefault(skill, List.of());
            var weight = Math.log(1 + vectors.size() / (holders.size() + 1.0));
            holders.forEach(id -> scores[id] += weight);
        }
        return best(scores, limit);
    }

    /// @param forDocuments whether the documents want the skills, rather than the one who asks
    List<Integer> covering(
            float[] wanted, Collection<String> skills, boolean forDocuments, int limit) {
        var scores = new double[vectors.size()];
        var own = new HashSet<>(skills);
        for (var skill : own) {
            for (var id : bySkill.getOrDefault(skill, List.of())) {
                scores[id] += COVERED / Math.max(1, forDocuments ? asked.get(id) : own.size());
            }
        }
        for (var id = 0; id < scores.length; id++) {
            scores[id] += MEANT * product(wanted, vectors.get(id));
        }
        return best(scores, limit);
    }

    /// Both lists by the sum of their reciprocal ranks.
    static List<Integer> fused(List<Integer> one, List<Integer> other, int limit) {
        var scores = new HashMap<Integer, Double>();
        for (var list : List.of(one, other)) {
            for (var rank = 0; rank < list.size(); rank++) {
                scores.merge(list.get(rank), 1 / (RANK + rank), Double::sum);
            }
        }
        return scores.entrySet().stream()
                .sorted(
                        Map.Entry.<Integer, Double>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                .limit(limit)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<Integer> best(double[] scores, int limit) {
        var worstFirst =
                new PriorityQueue<Integer>(
                        Comparator.comparingDouble((Integer id) -> scores[id])
                                .thenComparing(Comparator.reverseOrder()));
        IntStream.range(0, scores.length)
                .forEach(id -> {
                    worstFirst.add(id);
                    if (worstFirst.size() > limit) {
                        worstFirst.poll();
                    }
                });
        var best = new ArrayList<Integer>();
        while (!worstFirst.isEmpty()) {
            best.addFirst(worstFirst.poll());
        }
        return best;
    }

    private static double product(float[] a, float[] b) {
        var sum = 0f;
        for (var i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
