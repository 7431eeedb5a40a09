package io.skillsync.aicore.labelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Runs of two to six words that may say what somebody does: no punctuation within, no word at an
/// end that says nothing by itself ("of the team" is none).
final class Phrases {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 6;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’+#&/-]*");
    private static final Pattern BREAK = Pattern.compile("[^\\p{L}\\p{N}\\s'’]");

    private static final Set<String> LITTLE =
            Set.of(
                    ("a an the and or of to in on at by for with from as is are was were be been i we you he she it they "
                                    + "them their his her our your my its that this these those who which when where while not "
                                    + "no more most each every all any up out down over under into than then so if but will "
                                    + "would can could may must have has had do does did per via")
                            .split(" "));

    private Phrases() {}

    /// A phrase and where it stands.
    record Phrase(String text, int start, int end) {}

    /// The first phrases of a sentence.
    static List<Phrase> of(String sentence, int limit) {
        var words = WORD.matcher(sentence).results().toList();
        var phrases = new ArrayList<Phrase>();
        for (var from = 0; from < words.size() && phrases.size() < limit; from++) {
            if (isLittle(words.get(from).group())) continue;
            for (var to = from + 1; to < Math.min(words.size(), from + LONGEST); to++) {
                var between = sentence.substring(words.get(to - 1).end(), words.get(to).start());
                if (BREAK.matcher(between).find()) break;
                if (to - from + 1 >= SHORTEST && !isLittle(words.get(to).group())) {
                    var start = words.get(from).start();
                    var end = words.get(to).end();
                    phrases.add(new Phrase(sentence.substring(start, end), start, end));
                }
            }
        }
        return phrases.subList(0, Math.min(phrases.size(), limit));
    }

    private static boolean isLittle(String word) {
        return LITTLE.contains(word.toLowerCase(Locale.ROOT));
    }
}
