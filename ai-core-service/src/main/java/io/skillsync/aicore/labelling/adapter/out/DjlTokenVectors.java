package io.skillsync.aicore.labelling.adapter.out;

import io.skillsync.aicore.labelling.TokenVectors;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// What each word of a sentence means where it stands: the mean of its pieces' states, of both
/// models side by side.
public final class DjlTokenVectors implements TokenVectors, AutoCloseable {
    private static final int STATE = 384;
    private static final Pattern PLACEHOLDER = Pattern.compile("<[A-Z_]+>");

    private final List<DjlTokenStates> models;

    private DjlTokenVectors(List<DjlTokenStates> models) {
        this.models = models;
    }

    /// @param parallel how many sentences may be read at the same time
    public static DjlTokenVectors load(int parallel) {
        return new DjlTokenVectors(
                List.of(
                        DjlTokenStates.load(ShippedModel.MINILM, parallel),
                        DjlTokenStates.load(ShippedModel.BGE, parallel)));
    }

    @Override
    public int dimensions() {
        return STATE * models.size();
    }

    @Override
    public float[][] of(List<String> tokens) {
        var vectors = new float[tokens.size()][dimensions()];
        var sentence = new Sentence(tokens);
        for (var model = 0; model < models.size(); model++) {
            fill(vectors, sentence, models.get(model).of(sentence.text), model * STATE);
        }
        return vectors;
    }

    /// A word behind the model's limit keeps zeros.
    private static void fill(
            float[][] vectors, Sentence sentence, DjlTokenStates.States read, int offset) {
        var pieces = new int[vectors.length];
        var spans = read.encoding().getCharTokenSpans();
        for (var piece = 0; piece < spans.length; piece++) {
            var span = spans[piece];
            var word =
                    span == null || span.getEnd() <= span.getStart()
                            ? -1
                            : sentence.wordAt(span.getStart());
            if (word >= 0) {
                pieces[word]++;
                for (var i = 0; i < STATE; i++) {
                    vectors[word][offset + i] += read.states()[piece * STATE + i];
                }
            }
        }
        for (var word = 0; word < vectors.length; word++) {
            for (var i = 0; i < STATE && pieces[word] > 1; i++) {
                vectors[word][offset + i] /= pieces[word];
            }
        }
    }

    @Override
    public void close() {
        models.forEach(DjlTokenStates::close);
    }

    /// The words joined by blanks, and where each begins and ends, counted in code points as the
    /// tokenizer does.
    private static final class Sentence {
        private final String text;
        private final int[] starts;
        private final int[] ends;

        Sentence(List<String> tokens) {
            var joined = new StringBuilder();
            starts = new int[tokens.size()];
            ends = new int[tokens.size()];
            var at = 0;
            for (var i = 0; i < starts.length; i++) {
                var word = plain(tokens.get(i));
                joined.append(i == 0 ? "" : " ").append(word);
                starts[i] = i == 0 ? 0 : at + 1;
                ends[i] = starts[i] + word.codePointCount(0, word.length());
                at = ends[i];
            }
            text = joined.toString();
        }

        int wordAt(int position) {
            for (var i = 0; i < starts.length; i++) {
                if (position < ends[i]) {
                    return position >= starts[i] ? i : -1;
                }
            }
            return -1;
        }

        /// `<ORGANIZATION>` is read as the word it is.
        private static String plain(String token) {
            return PLACEHOLDER.matcher(token).matches()
                    ? token.substring(1, token.length() - 1).toLowerCase(Locale.ROOT)
                    : token;
        }
    }
}
