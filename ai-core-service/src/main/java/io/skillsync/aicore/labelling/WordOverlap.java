package io.skillsync.aicore.labelling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How many words a text shares with each label, rare words counting more: the cosine of two bags
/// of stems weighted by inverse document frequency, where the documents are the labels.
final class WordOverlap {
    private record Posting(int label, double weight) {}

    private final int count;
    private final Map<String, Double> rarity = new HashMap<>();
    private final Map<String, List<Posting>> postings = new HashMap<>();

    WordOverlap(List<String> labels) {
        count = labels.size();
        var stems = labels.stream().map(WordStem::stems).toList();
        var frequency = new HashMap<String, Integer>();
        stems.forEach(bag -> bag.forEach(stem -> frequency.merge(stem, 1, Integer::sum)));
        frequency.forEach((stem, in) -> rarity.put(stem, rarityOf(in)));
        for (var label = 0; label < count; label++) {
            var norm = norm(stems.get(label));
            for (var stem : stems.get(label)) {
                var posting = new Posting(label, rarity(stem) / norm);
                postings.computeIfAbsent(stem, _ -> new ArrayList<>()).add(posting);
            }
        }
    }

    /// One figure per label, 0 to 1.
    double[] with(String text) {
        var shared = new double[count];
        var stems = WordStem.stems(text);
        var norm = norm(stems);
        for (var stem : stems) {
            for (var posting : postings.getOrDefault(stem, List.of())) {
                shared[posting.label()] += rarity(stem) / norm * posting.weight();
            }
        }
        return shared;
    }

    private double norm(List<String> stems) {
        var square = stems.stream().mapToDouble(stem -> rarity(stem) * rarity(stem)).sum();
        return square == 0 ? 1 : Math.sqrt(square);
    }

    private double rarity(String stem) {
        return rarity.getOrDefault(stem, rarityOf(0));
    }

    /// Half a label is added, so that a word that no label has is rarer than any that one has.
    private double rarityOf(int labelsWithIt) {
        return Math.log(1 + count / (0.5 + labelsWithIt));
    }
}
