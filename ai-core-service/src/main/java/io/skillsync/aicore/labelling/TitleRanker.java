package io.skillsync.aicore.labelling;

import java.util.ArrayList;
import java.util.List;

/// Ranks occupations by how well they name what a job title means. The title is read twice, as it
/// stands and with its vocabulary put into plain words, and each meaning of a phrase is tried on
/// its own; long labels, which are special, give way to short ones.
public final class TitleRanker {
    private static final double MEANING = 0.3;
    private static final float READING = 0.8f;
    private static final double SHARED_WORDS = 0.4;

    /// Taken off per character of a label.
    private static final double LENGTH = 0.008;

    private final LabelIndex index;
    private final TitleWords vocabulary;

    public TitleRanker(LabelIndex index, TitleWords vocabulary) {
        this.index = index;
        this.vocabulary = vocabulary;
    }

    /// The labels that fit best, best first; blocking.
    public List<ScoredLabel> rank(String title, int limit) {
        var reading = vocabulary.read(title);
        if (reading.text().isBlank()) {
            return List.of();
        }
        var texts = new ArrayList<>(List.of(title.strip(), reading.text()));
        texts.addAll(reading.meanings());
        var scores = index.sharedWords(reading.text());
        for (var label = 0; label < scores.length; label++) {
            scores[label] = SHARED_WORDS * scores[label] - LENGTH * index.label(label).length();
        }
        var votes = new float[texts.size()][scores.length];
        var closest = new double[scores.length];
        for (var voice = 0; voice < index.voices(); voice++) {
            var closeness = index.closeness(voice, texts);
            add(votes, closeness, (float) index.voice(voice).weight());
            if (voice == 0) {
                for (var label = 0; label < closest.length; label++) {
                    closest[label] = Math.max(closeness[0][label], closeness[1][label]);
                }
            }
        }
        for (var label = 0; label < scores.length; label++) {
            scores[label] +=
                    votes[0][label]
                            + READING * votes[1][label]
                            + MEANING * bestMeaning(votes, label);
        }
        return index.best(scores, closest, limit);
    }

    private static void add(float[][] votes, float[][] closeness, float weight) {
        for (var text = 0; text < votes.length; text++) {
            for (var label = 0; label < votes[text].length; label++) {
                votes[text][label] += weight * closeness[text][label];
            }
        }
    }

    /// Where no phrase is known, the title itself is the only meaning.
    private static float bestMeaning(float[][] votes, int label) {
        if (votes.length == 2) {
            return votes[0][label];
        }
        var best = Float.NEGATIVE_INFINITY;
        for (var text = 2; text < votes.length; text++) {
            best = Math.max(best, votes[text][label]);
        }
        return best;
    }
}
