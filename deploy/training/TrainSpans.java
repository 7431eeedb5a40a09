import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.skillsync.aicore.labelling.Span;
import io.skillsync.aicore.labelling.SpanFeatures;
import io.skillsync.aicore.labelling.SpanLayer;
import io.skillsync.aicore.labelling.SpanModel;
import io.skillsync.aicore.labelling.SpanType;
import io.skillsync.aicore.labelling.adapter.out.DjlTokenVectors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;

/// Trains the span tagger of ai-core from rows in the format of SkillSpan and writes its model, which holds weights
/// and no sentences. Two linear-chain conditional random fields, one for skill and one for knowledge, over hashed
/// features and token vectors; AdaGrad with a fixed seed, so the same rows and models give the same file.
///
/// usage: TrainSpans <rows.jsonl> <model.gz>          trains on all rows
///        TrainSpans <rows.jsonl> --folds <n>         trains n times without a fifth of the rows, prints how well
///                                                    that fifth is tagged; nothing is written
/// A row is {"tokens":[..], "skill":[[start,end],..], "knowledge":[[start,end],..]}, ends exclusive.
void main(String[] args) throws IOException {
    var rows = Row.read(Path.of(args[0]));
    if (args[1].equals("--folds")) {
        var total = new Tally();
        for (var fold = 0; fold < Integer.parseInt(args[2]); fold++) {
            var learned = new ArrayList<Row>();
            var held = new ArrayList<Row>();
            for (var i = 0; i < rows.size(); i++) {
                (i * 5 / rows.size() == fold ? held : learned).add(rows.get(i));
            }
            var model = train(learned);
            held.forEach(row -> total.add(row, model.spans(row.tokens, row.vectors)));
            System.err.printf("fold %d: %s%n", fold, total);
        }
    } else {
        try (var out = Files.newOutputStream(Path.of(args[1]))) {
            train(rows).write(out);
        }
    }
}

/// Features that occur once teach nothing that generalises.
static final int OFTEN_ENOUGH = 2;

/// Weights below this change no decision worth their space.
static final float SMALLEST_WEIGHT = 0.1f;

static SpanModel train(List<Row> rows) {
    var scaling = scaling(rows);
    return new SpanModel(scaling, new Trainer(rows, scaling, SpanType.SKILL).layer(0), new Trainer(rows, scaling, SpanType.KNOWLEDGE).layer(0.2f));
}

/// Mean and spread of each dimension. The spread is taken fourfold, so that the many dimensions of a vector do not
/// outrun the words at the beginning of the training.
static float[][] scaling(List<Row> rows) {
    var dimensions = rows.getFirst().vectors[0].length;
    var sum = new double[dimensions];
    var square = new double[dimensions];
    var count = 0;
    for (var row : rows) {
        for (var vector : row.vectors) {
            count++;
            for (var d = 0; d < dimensions; d++) {
                sum[d] += vector[d];
                square[d] += (double) vector[d] * vector[d];
            }
        }
    }
    var scaling = new float[2][dimensions];
    for (var d = 0; d < dimensions; d++) {
        var mean = sum[d] / count;
        scaling[0][d] = (float) mean;
        scaling[1][d] = (float) (4 * Math.sqrt(Math.max(0, square[d] / count - mean * mean) + 1e-4));
    }
    return scaling;
}

static final class Row {
    List<String> tokens;
    float[][] vectors;
    int[][] features;
    List<Span> spans = new ArrayList<>();

    static List<Row> read(Path file) throws IOException {
        var json = JsonMapper.builder().build();
        var rows = new ArrayList<Row>();
        try (var vectors = DjlTokenVectors.load(1)) {
            for (var line : Files.readAllLines(file)) {
                var node = json.readTree(line);
                var row = new Row();
                row.tokens = new ArrayList<>();
                node.get("tokens").forEach(token -> row.tokens.add(token.asText()));
                row.spans.addAll(spans(node.get("skill"), SpanType.SKILL));
                row.spans.addAll(spans(node.get("knowledge"), SpanType.KNOWLEDGE));
                row.vectors = vectors.of(row.tokens);
                row.features = SpanFeatures.of(row.tokens);
                if (!row.tokens.isEmpty()) {
                    rows.add(row);
                }
                if (rows.size() % 500 == 0) {
                    System.err.printf("%d rows read%n", rows.size());
                }
            }
        }
        return rows;
    }

    static List<Span> spans(JsonNode pairs, SpanType type) {
        var spans = new ArrayList<Span>();
        pairs.forEach(pair -> spans.add(new Span(pair.get(0).asInt(), pair.get(1).asInt(), type)));
        return spans;
    }

    int[] tags(SpanType type) {
        var tags = new int[tokens.size()];
        for (var span : spans) {
            if (span.type() == type) {
                Arrays.fill(tags, span.start(), span.end(), SpanLayer.INSIDE);
                tags[span.start()] = SpanLayer.BEGIN;
            }
        }
        return tags;
    }
}

/// One layer's training: the gradient of the log-likelihood by forward and backward sums, one row at a time.
static final class Trainer {
    static final int EPOCHS = 12;
    static final double RATE = 0.1;
    static final double VECTOR_RATE = 0.03;
    static final double DECAY = 1e-5;

    /// Part of a vector's dimensions that is left out at random, so that no few of them carry a decision.
    static final double DROPPED = 0.3;

    static final int TAGS = SpanLayer.TAGS;
    static final double IMPOSSIBLE = -1e9;

    final List<Row> rows;
    final float[][] scaling;
    final SpanType type;
    final TreeMap<Integer, Integer> numbers = new TreeMap<>();
    final HashMap<Row, int[][]> known = new HashMap<>();
    final Random random = new Random(7);
    final float[][] weights;
    final float[][] weightSquares;
    final float[][] dense;
    final float[][] denseSquares;
    final float[][] transitions = new float[TAGS + 1][TAGS];
    final float[][] transitionSquares = new float[TAGS + 1][TAGS];

    Trainer(List<Row> rows, float[][] scaling, SpanType type) {
        this.rows = rows;
        this.scaling = scaling;
        this.type = type;
        number();
        weights = new float[numbers.size()][TAGS];
        weightSquares = new float[numbers.size()][TAGS];
        dense = new float[scaling[0].length][TAGS];
        denseSquares = new float[scaling[0].length][TAGS];
    }

    /// Gives each frequent feature a number, in the order of the hashes.
    void number() {
        var counts = new HashMap<Integer, Integer>();
        rows.forEach(row -> Arrays.stream(row.features).flatMapToInt(Arrays::stream).forEach(feature -> counts.merge(feature, 1, Integer::sum)));
        counts.forEach((feature, count) -> {
            if (count >= OFTEN_ENOUGH) {
                numbers.put(feature, 0);
            }
        });
        var next = 0;
        for (var entry : numbers.entrySet()) {
            entry.setValue(next++);
        }
        for (var row : rows) {
            known.put(row, Arrays.stream(row.features).map(token -> Arrays.stream(token).filter(numbers::containsKey).map(numbers::get).toArray()).toArray(int[][]::new));
        }
    }

    /// @param eager taken off the score of "outside", where finding more is worth some false finds
    SpanLayer layer(float eager) {
        var order = new ArrayList<>(rows);
        for (var epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(order, random);
            var slowing = 1 - 0.9 * epoch / EPOCHS;
            var likelihood = 0.0;
            for (var row : order) {
                likelihood += learn(row, slowing);
            }
            System.err.printf("%s, epoch %d: log-likelihood %.0f%n", type, epoch + 1, likelihood);
        }
        return pruned(eager);
    }

    double learn(Row row, double slowing) {
        var vectors = dropped(row);
        var length = row.tokens.size();
        var features = known.get(row);
        var gold = row.tags(type);
        var emissions = emissions(features, vectors);
        var forward = forward(emissions);
        var backward = backward(emissions);
        var total = logSum(forward[length - 1]);
        var score = 0.0;
        var steps = new double[TAGS + 1][TAGS];
        for (var i = 0; i < length; i++) {
            var previous = i == 0 ? SpanLayer.START : gold[i - 1];
            score += emissions[i][gold[i]] + transitions[previous][gold[i]];
            steps[previous][gold[i]] -= 1;
            var gradient = new double[TAGS];
            for (var tag = 0; tag < TAGS; tag++) {
                gradient[tag] = Math.exp(forward[i][tag] + backward[i][tag] - total);
                if (i == 0) {
                    steps[SpanLayer.START][tag] += gradient[tag];
                } else {
                    for (var from = 0; from < TAGS; from++) {
                        steps[from][tag] += Math.exp(reach(forward[i - 1][from], from, tag) + emissions[i][tag] + backward[i][tag] - total);
                    }
                }
                gradient[tag] -= tag == gold[i] ? 1 : 0;
            }
            if (Arrays.stream(gradient).anyMatch(value -> Math.abs(value) > 1e-4)) {
                for (var feature : features[i]) {
                    update(weights[feature], weightSquares[feature], gradient, 1, RATE * slowing, DECAY);
                }
                for (var d = 0; d < dense.length; d++) {
                    update(dense[d], denseSquares[d], gradient, vectors[i][d], VECTOR_RATE * slowing, DECAY);
                }
            }
        }
        for (var from = 0; from <= TAGS; from++) {
            update(transitions[from], transitionSquares[from], steps[from], 1, RATE * slowing, 0);
        }
        return score - total;
    }

    float[][] dropped(Row row) {
        var scaled = new float[row.vectors.length][dense.length];
        for (var i = 0; i < scaled.length; i++) {
            for (var d = 0; d < dense.length; d++) {
                var kept = random.nextDouble() >= DROPPED;
                scaled[i][d] = kept ? (float) ((row.vectors[i][d] - scaling[0][d]) / scaling[1][d] / (1 - DROPPED)) : 0;
            }
        }
        return scaled;
    }

    double[][] emissions(int[][] features, float[][] vectors) {
        var emissions = new double[features.length][TAGS];
        for (var i = 0; i < features.length; i++) {
            for (var tag = 0; tag < TAGS; tag++) {
                for (var feature : features[i]) {
                    emissions[i][tag] += weights[feature][tag];
                }
                for (var d = 0; d < dense.length; d++) {
                    emissions[i][tag] += vectors[i][d] * dense[d][tag];
                }
            }
        }
        return emissions;
    }

    double[][] forward(double[][] emissions) {
        var sums = new double[emissions.length][TAGS];
        for (var i = 0; i < emissions.length; i++) {
            for (var tag = 0; tag < TAGS; tag++) {
                var into = new double[TAGS];
                for (var from = 0; from < TAGS; from++) {
                    into[from] = i == 0 ? IMPOSSIBLE : reach(sums[i - 1][from], from, tag);
                }
                sums[i][tag] = emissions[i][tag] + (i == 0 ? reach(0, SpanLayer.START, tag) : logSum(into));
            }
        }
        return sums;
    }

    double[][] backward(double[][] emissions) {
        var sums = new double[emissions.length][TAGS];
        for (var i = emissions.length - 2; i >= 0; i--) {
            for (var tag = 0; tag < TAGS; tag++) {
                var onward = new double[TAGS];
                for (var to = 0; to < TAGS; to++) {
                    onward[to] = reach(emissions[i + 1][to] + sums[i + 1][to], tag, to);
                }
                sums[i][tag] = logSum(onward);
            }
        }
        return sums;
    }

    double reach(double score, int from, int to) {
        return SpanLayer.follows(to, from) ? score + transitions[from][to] : IMPOSSIBLE;
    }

    static double logSum(double[] values) {
        var highest = Arrays.stream(values).max().orElseThrow();
        return highest + Math.log(Arrays.stream(values).map(value -> Math.exp(value - highest)).sum());
    }

    static void update(float[] weights, float[] squares, double[] gradient, double input, double rate, double decay) {
        for (var tag = 0; tag < TAGS; tag++) {
            var slope = gradient[tag] * input;
            if (slope != 0) {
                slope += decay * weights[tag];
                squares[tag] += (float) (slope * slope);
                weights[tag] -= (float) (rate * slope / Math.sqrt(squares[tag] + 1e-6));
            }
        }
    }

    /// Small weights left out, the others in 255 steps.
    SpanLayer pruned(float eager) {
        var largest = 0f;
        for (var row : weights) {
            for (var weight : row) {
                largest = Math.max(largest, Math.abs(weight));
            }
        }
        var step = largest / Byte.MAX_VALUE;
        var features = new ArrayList<Integer>();
        var bytes = new ArrayList<Byte>();
        numbers.forEach((feature, number) -> {
            var row = weights[number];
            if (Math.max(Math.abs(row[0]), Math.max(Math.abs(row[1]), Math.abs(row[2]))) >= SMALLEST_WEIGHT) {
                features.add(feature);
                for (var weight : row) {
                    bytes.add((byte) Math.round(weight / step));
                }
            }
        });
        var packed = new byte[bytes.size()];
        for (var i = 0; i < packed.length; i++) {
            packed[i] = bytes.get(i);
        }
        for (var row : transitions) {
            row[SpanLayer.OUTSIDE] -= eager;
        }
        System.err.printf("%s: %d of %d features kept%n", type, features.size(), numbers.size());
        return new SpanLayer(transitions, dense, features.stream().mapToInt(Integer::intValue).toArray(), packed, step);
    }
}

/// Strict agreement per type.
static final class Tally {
    final int[] right = new int[2];
    final int[] wanted = new int[2];
    final int[] given = new int[2];

    void add(Row row, List<Span> spans) {
        for (var span : spans) {
            given[span.type().ordinal()]++;
            right[span.type().ordinal()] += row.spans.contains(span) ? 1 : 0;
        }
        row.spans.forEach(span -> wanted[span.type().ordinal()]++);
    }

    @Override
    public String toString() {
        return "skill F1 %.3f, knowledge F1 %.3f".formatted(2.0 * right[0] / (wanted[0] + given[0]), 2.0 * right[1] / (wanted[1] + given[1]));
    }
}
