import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.NDScope;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.norm.Dropout;
import ai.djl.nn.norm.LayerNorm;
import ai.djl.training.optimizer.Optimizer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.skillsync.aicore.labelling.Affine;
import io.skillsync.aicore.labelling.Encoder;
import io.skillsync.aicore.labelling.EncoderWeights;
import io.skillsync.aicore.labelling.LowRank;
import io.skillsync.aicore.labelling.Span;
import io.skillsync.aicore.labelling.SpanModel;
import io.skillsync.aicore.labelling.SpanTagger;
import io.skillsync.aicore.labelling.SpanType;
import io.skillsync.aicore.labelling.SpanWords;
import io.skillsync.aicore.labelling.TagChain;
import io.skillsync.aicore.labelling.WordShape;
import io.skillsync.aicore.labelling.adapter.out.DjlWordPieces;
import io.skillsync.aicore.labelling.adapter.out.OnnxWeights;
import java.io.IOException;
import java.lang.ref.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Trains the span tagger of ai-core from rows in the format of SkillSpan and writes its model, which holds weights
/// and no sentences. The encoder is the quantised bge-small that the service ships; its lower layers stay as they
/// are, the upper ones learn low-rank additions together with a linear-chain conditional random field per span type.
///
/// usage: TrainSpans <rows.jsonl> <model> [part]
/// A row is {"source":"..","tokens":[..],"skill":[[start,end],..],"knowledge":[[start,end],..]}, ends exclusive. A
/// tenth of every source's rows (part 0 to 9, the last where none is named) is held out: it decides how eager the
/// tagger is, and how well it is tagged is printed.
void main(String[] args) throws IOException {
    if (args.length < 2) {
        System.err.println("usage: TrainSpans ROWS.jsonl MODEL [0-9], the tenth that is held out");
        System.exit(2);
    }
    System.setProperty("ai.djl.offline", "true");
    System.setProperty("OPT_OUT_TRACKING", "true");
    System.setProperty("ai.djl.pytorch.num_threads", "1");
    try (var pieces = DjlWordPieces.bge()) {
        var rows = Row.read(Path.of(args[0]), pieces);
        var held = part(rows, args.length > 2 ? Integer.parseInt(args[2]) : PARTS - 1);
        rows.removeAll(held);
        var network = new Network(OnnxWeights.bge(), new Random(Training.SEED));
        new Training(network, rows).run();
        var eagerness = new Eagerness(network, held).best();
        System.err.println("held out, " + eagerness);
        network.model(eagerness).write(Files.newOutputStream(Path.of(args[1])));
    }
}

static final int PARTS = 10;

/// Neighbouring rows come from one posting, so what is held out is a stretch of each source.
static LinkedHashSet<Row> part(List<Row> rows, int which) {
    var held = new LinkedHashSet<Row>();
    for (var source : new LinkedHashSet<>(rows.stream().map(row -> row.source).toList())) {
        var all = rows.stream().filter(row -> row.source.equals(source)).toList();
        held.addAll(all.subList(all.size() * which / PARTS, all.size() * (which + 1) / PARTS));
    }
    return held;
}

static final class Row {
    String source;
    List<String> words;
    SpanWords read;
    List<Span> spans = new ArrayList<>();

    /// The states of its pieces behind the layers that do not learn, one after the other.
    float[] states;

    /// A long row becomes several, as the tagger reads it.
    static List<Row> read(Path file, DjlWordPieces pieces) throws IOException {
        var json = JsonMapper.builder().build();
        var rows = new ArrayList<Row>();
        for (var line : Files.readAllLines(file)) {
            var node = json.readTree(line);
            var words = new ArrayList<String>();
            node.get("tokens").forEach(token -> words.add(token.asText()));
            for (var from = 0; from < words.size(); from += SpanTagger.MAX_WORDS) {
                var row = new Row();
                row.source = node.path("source").asText();
                row.words = words.subList(from, Math.min(words.size(), from + SpanTagger.MAX_WORDS));
                row.read = SpanWords.of(row.words, pieces);
                row.add(node.get("skill"), from, SpanType.SKILL);
                row.add(node.get("knowledge"), from, SpanType.KNOWLEDGE);
                rows.add(row);
            }
        }
        return rows;
    }

    void add(JsonNode pairs, int from, SpanType type) {
        for (var pair : pairs) {
            var start = Math.max(0, pair.get(0).asInt() - from);
            var end = Math.min(words.size(), pair.get(1).asInt() - from);
            if (start < end) {
                spans.add(new Span(start, end, type));
            }
        }
    }

    int[] tags(SpanType type) {
        var tags = new int[words.size()];
        for (var span : spans) {
            if (span.type() == type) {
                Arrays.fill(tags, span.start(), span.end(), TagChain.INSIDE);
                tags[span.start()] = TagChain.BEGIN;
            }
        }
        return tags;
    }

    int length() {
        return read.pieces().length;
    }
}

static final int WIDTH = EncoderWeights.WIDTH;
static final int HEADS = 12;
static final int TYPES = SpanType.values().length;
static final int TAGS = TagChain.TAGS;
static final int SHAPES = WordShape.values().length;
static final float NEVER = -1e4f;

/// Some rows side by side, padded to the longest.
static final class Batch {
    final List<Row> rows;
    final int pieces;
    final int words;
    final NDArray shapes;
    final NDArray hidden;
    final NDArray firsts;
    final NDArray there;
    final NDArray gold;
    final NDArray starts;
    final NDArray steps;

    /// One over the number of rows.
    final NDArray share;

    Batch(List<Row> rows, NDManager memory) {
        this.rows = rows;
        pieces = rows.stream().mapToInt(Row::length).max().orElseThrow();
        words = rows.stream().mapToInt(row -> row.words.size()).max().orElseThrow();
        var shape = new float[rows.size() * pieces * SHAPES];
        var hide = new float[rows.size() * pieces];
        var first = new float[rows.size() * words * pieces];
        var present = new float[words * rows.size()];
        var tags = new float[rows.size() * words * TYPES * TAGS];
        var start = new float[TYPES * TAGS];
        var step = new float[TYPES * TAGS * TAGS];
        Arrays.fill(hide, NEVER);
        for (var b = 0; b < rows.size(); b++) {
            var row = rows.get(b);
            for (var i = 0; i < row.length(); i++) {
                hide[b * pieces + i] = 0;
                shape[(b * pieces + i) * SHAPES + row.read.shapes()[i].ordinal()] = 1;
            }
            for (var word = 0; word < row.words.size(); word++) {
                first[(b * words + word) * pieces + row.read.firsts()[word]] = 1;
                present[word * rows.size() + b] = 1;
            }
            for (var type : SpanType.values()) {
                var gold = row.tags(type);
                for (var word = 0; word < gold.length; word++) {
                    tags[((b * words + word) * TYPES + type.ordinal()) * TAGS + gold[word]] = 1;
                    if (word == 0) {
                        start[type.ordinal() * TAGS + gold[word]]++;
                    } else {
                        step[(type.ordinal() * TAGS + gold[word - 1]) * TAGS + gold[word]]++;
                    }
                }
            }
        }
        shapes = memory.create(shape, new Shape(rows.size(), pieces, SHAPES));
        hidden = memory.create(hide, new Shape(rows.size(), 1, 1, pieces));
        firsts = memory.create(first, new Shape(rows.size(), words, pieces));
        there = memory.create(present, new Shape(words, rows.size(), 1, 1));
        gold = memory.create(tags, new Shape(rows.size(), words, TYPES, TAGS));
        starts = memory.create(start, new Shape(TYPES, TAGS));
        steps = memory.create(step, new Shape(TYPES, TAGS, TAGS));
        share = memory.create(1f / rows.size());
    }

    /// What goes into the first layer, or into the first that learns.
    NDArray states(EncoderWeights weights, NDManager memory) {
        var states = new float[rows.size() * pieces * WIDTH];
        for (var b = 0; b < rows.size(); b++) {
            var row = rows.get(b);
            for (var i = 0; i < row.length(); i++) {
                var known = row.states != null;
                var from = known ? row.states : weights.embedded(row.read.pieces()[i], i);
                System.arraycopy(from, known ? i * WIDTH : 0, states, (b * pieces + i) * WIDTH, WIDTH);
            }
        }
        return memory.create(states, new Shape(rows.size(), pieces, WIDTH));
    }

    /// Rows of like length together, in random order where a source of it is given.
    static List<List<Row>> of(List<Row> rows, Random random) {
        var order = new ArrayList<>(rows);
        if (random != null) {
            Collections.shuffle(order, random);
        }
        var batches = new ArrayList<List<Row>>();
        var pool = random == null ? rows.size() : Training.POOL;
        for (var from = 0; from < order.size(); from += pool) {
            var alike = new ArrayList<>(order.subList(from, Math.min(order.size(), from + pool)));
            alike.sort(Comparator.comparingInt(Row::length));
            var batch = new ArrayList<Row>();
            for (var row : alike) {
                if (batch.size() == Training.ROWS || !batch.isEmpty() && (batch.size() + 1) * row.length() > Training.PIECES) {
                    batches.add(batch);
                    batch = new ArrayList<>();
                }
                batch.add(row);
            }
            batches.add(batch);
        }
        if (random != null) {
            Collections.shuffle(batches, random);
        }
        return batches;
    }
}

/// The encoder with gradients, and the chains on top of it.
static final class Network {
    final EncoderWeights weights;
    final int kept;
    final NDManager memory = NDManager.newBaseManager("PyTorch");
    final Map<String, NDArray> fixed = new LinkedHashMap<>();
    final Map<String, NDArray> learned = new LinkedHashMap<>();
    /// Numbers that the backward pass needs must be arrays that live as long: a plain one is freed at once.
    final NDArray scale = memory.create((float) (1 / Math.sqrt(WIDTH / HEADS)));

    final NDArray impossibleSteps;
    final NDArray impossibleStarts;
    boolean training;

    Network(EncoderWeights weights, Random random) {
        this.weights = weights;
        memory.getEngine().setRandomSeed(Training.SEED);
        kept = weights.layers().size() - Training.LAYERS;
        norm("embedded", weights.norm());
        for (var i = 0; i < weights.layers().size(); i++) {
            var layer = weights.layers().get(i);
            affine(i, "attention", layer.attention(), random);
            affine(i, "attended", layer.attended(), random);
            affine(i, "inner", layer.inner(), random);
            affine(i, "outer", layer.outer(), random);
            norm(i + "first", layer.first());
            norm(i + "last", layer.last());
        }
        learn("shapes", memory.zeros(new Shape(SHAPES, WIDTH)));
        learn("head", drawn(WIDTH, TYPES * TAGS, 0.02, random));
        learn("bias", memory.create(mostlyOutside()));
        learn("starts", memory.zeros(new Shape(TYPES, TAGS)));
        learn("steps", memory.zeros(new Shape(TYPES, TAGS, TAGS)));
        var steps = new float[TYPES * TAGS * TAGS];
        var starts = new float[TYPES * TAGS];
        for (var type = 0; type < TYPES; type++) {
            steps[(type * TAGS + TagChain.OUTSIDE) * TAGS + TagChain.INSIDE] = NEVER;
            starts[type * TAGS + TagChain.INSIDE] = NEVER;
        }
        impossibleSteps = memory.create(steps, new Shape(TYPES, TAGS, TAGS));
        impossibleStarts = memory.create(starts, new Shape(TYPES, TAGS));
    }

    static float[] mostlyOutside() {
        var bias = new float[TYPES * TAGS];
        for (var type = 0; type < TYPES; type++) {
            bias[type * TAGS + TagChain.OUTSIDE] = 3;
        }
        return bias;
    }

    void learn(String name, NDArray start) {
        start.setRequiresGradient(true);
        learned.put(name, start);
    }

    NDArray drawn(int rows, int columns, double spread, Random random) {
        var numbers = new float[rows * columns];
        for (var i = 0; i < numbers.length; i++) {
            numbers[i] = (float) (random.nextGaussian() * spread);
        }
        return memory.create(numbers, new Shape(rows, columns));
    }

    void norm(String name, EncoderWeights.Norm norm) {
        fixed.put(name + "weights", memory.create(norm.weights()));
        fixed.put(name + "bias", memory.create(norm.bias()));
    }

    /// The addition begins as nothing.
    void affine(int layer, String part, Affine affine, Random random) {
        var name = layer + part;
        fixed.put(name, memory.create(affine.weights(), new Shape(affine.inputs(), affine.outputs())));
        fixed.put(name + "bias", memory.create(affine.bias()));
        if (layer >= kept) {
            learn(name + "down", drawn(affine.inputs(), Training.RANK, 1 / Math.sqrt(affine.inputs()), random));
            learn(name + "up", memory.zeros(new Shape(Training.RANK, affine.outputs())));
        }
    }

    NDArray mapped(String name, NDArray x) {
        var y = x.matMul(fixed.get(name)).add(fixed.get(name + "bias"));
        return learned.containsKey(name + "up") ? y.add(x.matMul(learned.get(name + "down")).matMul(learned.get(name + "up"))) : y;
    }

    NDArray normed(String name, NDArray x) {
        return LayerNorm.layerNorm(x, new Shape(WIDTH), fixed.get(name + "weights"), fixed.get(name + "bias"), 1e-12f).head();
    }

    NDArray dropped(NDArray x) {
        return training ? Dropout.dropout(x, Training.DROPPED, true).head() : x;
    }

    NDArray layer(int i, NDArray states, Batch batch) {
        var size = batch.rows.size();
        var parts = mapped(i + "attention", states).reshape(size, batch.pieces, 3, HEADS, WIDTH / HEADS).transpose(2, 0, 3, 1, 4).split(3, 0);
        var queries = parts.get(0).squeeze(0);
        var keys = parts.get(1).squeeze(0).transpose(0, 1, 3, 2);
        var values = parts.get(2).squeeze(0);
        var shares = queries.matMul(keys).mul(scale).add(batch.hidden).softmax(-1);
        var seen = shares.matMul(values).transpose(0, 2, 1, 3).reshape(size, batch.pieces, WIDTH);
        var between = normed(i + "first", dropped(mapped(i + "attended", seen)).add(states));
        var outer = mapped(i + "outer", Activation.gelu(mapped(i + "inner", between)));
        return normed(i + "last", dropped(outer).add(between));
    }

    /// Stores with each row what the lower layers make of it.
    void readLower(List<Row> rows) {
        for (var some : Batch.of(rows, null)) {
            try (var scope = new NDScope()) {
                var batch = new Batch(some, memory);
                var states = normed("embedded", batch.states(weights, memory));
                for (var i = 0; i < kept; i++) {
                    states = layer(i, states, batch);
                }
                var numbers = states.toFloatArray();
                for (var b = 0; b < some.size(); b++) {
                    var from = b * batch.pieces * WIDTH;
                    some.get(b).states = Arrays.copyOfRange(numbers, from, from + some.get(b).length() * WIDTH);
                }
            }
        }
    }

    /// What each tag of each word scores, from the word's first piece.
    NDArray scores(Batch batch) {
        var states = dropped(batch.states(weights, memory).add(batch.shapes.matMul(learned.get("shapes"))));
        for (var i = kept; i < weights.layers().size(); i++) {
            states = layer(i, states, batch);
        }
        var scores = dropped(states).matMul(learned.get("head")).add(learned.get("bias"));
        return batch.firsts.matMul(scores).reshape(batch.rows.size(), batch.words, TYPES, TAGS);
    }

    /// The negative log-likelihood of the right tags, per row: what all sequences score in sum (by forward sums)
    /// less what the right one scores.
    NDArray loss(Batch batch) {
        var scores = scores(batch);
        var steps = impossibleSteps.add(learned.get("steps")).expandDims(0);
        var words = scores.transpose(1, 0, 2, 3);
        var sums = words.get(0).add(learned.get("starts").add(impossibleStarts).expandDims(0));
        for (var word = 1; word < batch.words; word++) {
            var onward = logSum(sums.expandDims(3).add(steps)).add(words.get(word));
            var there = batch.there.get(word);
            sums = onward.mul(there).add(sums.mul(there.mul(-1).add(1)));
        }
        var right = scores.mul(batch.gold).sum().add(batch.steps.mul(learned.get("steps")).sum()).add(batch.starts.mul(learned.get("starts")).sum());
        return logSum(sums).sum().sub(right).mul(batch.share);
    }

    /// Over the third axis.
    static NDArray logSum(NDArray values) {
        var highest = values.max(new int[] {2}, true).stopGradient();
        return values.sub(highest).exp().sum(new int[] {2}).log().add(highest.squeeze(2));
    }

    SpanModel model(Eagerness eagerness) {
        var adaptations = new ArrayList<Encoder.Adaptation>();
        for (var i = kept; i < weights.layers().size(); i++) {
            adaptations.add(new Encoder.Adaptation(lowRank(i + "attention"), lowRank(i + "attended"), lowRank(i + "inner"), lowRank(i + "outer")));
        }
        var bias = learned.get("bias").toFloatArray();
        for (var type = 0; type < TYPES; type++) {
            bias[type * TAGS + TagChain.OUTSIDE] -= eagerness.of(type);
        }
        return new SpanModel(weights.model(), rows("shapes", WIDTH), List.copyOf(adaptations), rows("head", TYPES * TAGS), bias, chain(SpanType.SKILL), chain(SpanType.KNOWLEDGE));
    }

    LowRank lowRank(String name) {
        var down = learned.get(name + "down");
        return new LowRank((int) down.size(0), down.toFloatArray(), learned.get(name + "up").toFloatArray());
    }

    float[][] rows(String name, int width) {
        var numbers = learned.get(name).toFloatArray();
        var rows = new float[numbers.length / width][];
        for (var i = 0; i < rows.length; i++) {
            rows[i] = Arrays.copyOfRange(numbers, i * width, (i + 1) * width);
        }
        return rows;
    }

    TagChain chain(SpanType type) {
        var steps = rows("steps", TAGS);
        return new TagChain(rows("starts", TAGS)[type.ordinal()], Arrays.copyOfRange(steps, type.ordinal() * TAGS, (type.ordinal() + 1) * TAGS));
    }
}

/// One training run: AdamW with a warm-up and a linear descent, gradients clipped by their length. The seed is fixed,
/// so the same rows give the same model on the same kind of processor.
static final class Training {
    static final int SEED = 1;
    static final int LAYERS = 6;
    static final int RANK = 16;
    static final int EPOCHS = 4;
    static final int ROWS = 16;
    static final int PIECES = 640;
    static final int POOL = 400;
    static final float RATE = 1.5e-3f;
    static final float WARM_UP = 0.08f;
    static final float DECAY = 0.01f;
    static final float DROPPED = 0.1f;
    static final double LONGEST_GRADIENT = 5;

    /// Of the rows without any span as many are left out of an epoch: there are plenty, and they teach caution.
    static final double LEFT_OUT = 0.5;

    final Network network;
    final List<Row> rows;
    final Random random = new Random(SEED);
    final int steps;
    final Optimizer adam;

    Training(Network network, List<Row> rows) {
        this.network = network;
        this.rows = distinct(rows);
        steps = Batch.of(some(new Random(SEED)), null).size() * EPOCHS;
        adam = Optimizer.adamW().optWeightDecays(DECAY).optLearningRateTracker((name, step) -> rate(step)).build();
    }

    /// A heading that stands in every posting teaches once.
    static List<Row> distinct(List<Row> rows) {
        var known = new HashSet<List<String>>();
        return rows.stream().filter(row -> !row.spans.isEmpty() || known.add(row.words)).toList();
    }

    List<Row> some(Random random) {
        return rows.stream().filter(row -> !row.spans.isEmpty() || random.nextDouble() >= LEFT_OUT).toList();
    }

    float rate(int step) {
        var warm = steps * WARM_UP;
        return RATE * (step < warm ? step / warm : Math.max(0.02f, (steps - step) / (steps - warm)));
    }

    void run() {
        network.readLower(rows);
        network.training = true;
        for (var epoch = 0; epoch < EPOCHS; epoch++) {
            var started = System.nanoTime();
            var sum = 0.0;
            var some = some(random);
            for (var batch : Batch.of(some, random)) {
                sum += learn(batch) * batch.size();
            }
            System.err.printf("epoch %d: loss %.3f a row, %.0f s%n", epoch + 1, sum / some.size(), (System.nanoTime() - started) / 1e9);
        }
        network.training = false;
    }

    float learn(List<Row> rows) {
        float loss;
        double square;
        try (var scope = new NDScope();
                var collector = Engine.getEngine("PyTorch").newGradientCollector()) {
            var batch = new Batch(rows, network.memory);
            var value = network.loss(batch);
            collector.backward(value);
            // The library reads the batch's numbers where Java put them, and does not keep them from being collected.
            Reference.reachabilityFence(batch);
            loss = value.getFloat();
            square = network.learned.values().stream().mapToDouble(array -> array.getGradient().square().sum().getFloat()).sum();
        }
        var shrink = (float) Math.min(1, LONGEST_GRADIENT / Math.sqrt(square));
        network.learned.forEach((name, array) -> {
            try (var gradient = array.getGradient()) {
                adam.update(name, array, gradient.muli(shrink));
                gradient.subi(gradient);
            }
        });
        return loss;
    }
}

/// What is taken off the score of "outside", per type: finding more is worth some false finds.
static final class Eagerness {
    static final int CHOICES = 7;
    static final float STEP = 0.2f;

    final Network network;
    final Map<Row, float[][][]> scores = new LinkedHashMap<>();
    float[] chosen = new float[TYPES];
    Tally tally;

    Eagerness(Network network, LinkedHashSet<Row> held) {
        this.network = network;
        network.readLower(List.copyOf(held));
        for (var some : Batch.of(List.copyOf(held), null)) {
            try (var scope = new NDScope()) {
                var batch = new Batch(some, network.memory);
                var numbers = network.scores(batch).toFloatArray();
                for (var b = 0; b < some.size(); b++) {
                    scores.put(some.get(b), read(numbers, b * batch.words, some.get(b).words.size()));
                }
            }
        }
    }

    static float[][][] read(float[] numbers, int first, int words) {
        var read = new float[TYPES][words][];
        for (var type = 0; type < TYPES; type++) {
            for (var word = 0; word < words; word++) {
                var from = ((first + word) * TYPES + type) * TAGS;
                read[type][word] = Arrays.copyOfRange(numbers, from, from + TAGS);
            }
        }
        return read;
    }

    float of(int type) {
        return chosen[type];
    }

    Eagerness best() {
        var best = -1.0;
        for (var choice = 0; choice < CHOICES * CHOICES; choice++) {
            var tried = new float[] {choice / CHOICES * STEP, choice % CHOICES * STEP};
            var reached = new Tally();
            scores.forEach((row, score) -> reached.add(row.spans, spans(score, tried)));
            if (reached.sum() > best) {
                best = reached.sum();
                chosen = tried;
                tally = reached;
            }
        }
        return this;
    }

    List<Span> spans(float[][][] scores, float[] eager) {
        var spans = new ArrayList<Span>();
        for (var type : SpanType.values()) {
            var shifted = Arrays.stream(scores[type.ordinal()]).map(float[]::clone).toArray(float[][]::new);
            for (var word : shifted) {
                word[TagChain.OUTSIDE] -= eager[type.ordinal()];
            }
            spans.addAll(TagChain.spans(network.chain(type).tags(shifted), 0, type));
        }
        return spans;
    }

    @Override
    public String toString() {
        return "eager by %.1f and %.1f, %s".formatted(chosen[0], chosen[1], tally);
    }
}

/// Strict agreement per type; and spans that share at least half of what they cover together, whatever the type, each
/// used once, the closest first.
static final class Tally {
    static final double ENOUGH = 0.5;

    final int[] right = new int[TYPES + 1];
    final int[] all = new int[TYPES + 1];

    record Place(int start, int end) {
        double shared(Place other) {
            var both = Math.min(end, other.end) - Math.max(start, other.start);
            return Math.max(0.0, both) / (Math.max(end, other.end) - Math.min(start, other.start));
        }
    }

    record Pair(Place wanted, Place given) {}

    void add(List<Span> wanted, List<Span> given) {
        for (var span : given) {
            right[span.type().ordinal()] += wanted.contains(span) ? 1 : 0;
            all[span.type().ordinal()]++;
        }
        wanted.forEach(span -> all[span.type().ordinal()]++);
        loose(places(wanted), places(given));
    }

    static LinkedHashSet<Place> places(List<Span> spans) {
        return new LinkedHashSet<>(spans.stream().map(span -> new Place(span.start(), span.end())).toList());
    }

    void loose(LinkedHashSet<Place> wanted, LinkedHashSet<Place> given) {
        all[TYPES] += wanted.size() + given.size();
        var used = new HashSet<Object>();
        wanted.stream()
                .flatMap(want -> given.stream().map(give -> new Pair(want, give)))
                .filter(pair -> pair.wanted.shared(pair.given) >= ENOUGH)
                .sorted(Comparator.comparingDouble((Pair pair) -> -pair.wanted.shared(pair.given)))
                .filter(pair -> !used.contains("wanted" + pair.wanted) && !used.contains("given" + pair.given))
                .forEach(pair -> {
                    used.add("wanted" + pair.wanted);
                    used.add("given" + pair.given);
                    right[TYPES]++;
                });
    }

    double f1(int kind) {
        return 2.0 * right[kind] / all[kind];
    }

    /// What the tagger is measured by: knowledge to the word, and anything roughly.
    double sum() {
        return f1(SpanType.KNOWLEDGE.ordinal()) + f1(TYPES);
    }

    @Override
    public String toString() {
        return "strict F1: skill %.3f, knowledge %.3f; loose F1 of any type %.3f".formatted(f1(0), f1(1), f1(2));
    }
}
