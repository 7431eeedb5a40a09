package io.skillsync.aicore.labelling;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;

/// The pieces of a sentence that may mention a skill: all runs of up to five words that cross no
/// punctuation. The whole sentence comes first.
final class SentenceWindows {
    /// Longer runs found nothing more on job-post sentences, and cost time.
    private static final int LONGEST = 5;

    /// Anonymised names, such as `<ORGANIZATION>`, say nothing about a skill.
    private static final Pattern PLACEHOLDER = Pattern.compile("<[A-Z_]+>");

    private static final Pattern SPEAKING = Pattern.compile("[\\p{L}\\p{N}+#]");
    private static final Pattern OPENING = Pattern.compile("^[(\\[\"“'•*\\-]+");
    private static final Pattern CLOSING = Pattern.compile("[),;:.!?\\]\"”]+$");

    private SentenceWindows() {}

    static List<String> of(String sentence) {
        var segments = segments(sentence);
        var windows = new LinkedHashSet<String>();
        windows.add(String.join(" ", segments.stream().flatMap(List::stream).toList()));
        for (var segment : segments) {
            for (var length = 1; length <= Math.min(LONGEST, segment.size()); length++) {
                for (var from = 0; from + length <= segment.size(); from++) {
                    windows.add(String.join(" ", segment.subList(from, from + length)));
                }
            }
        }
        return List.copyOf(windows);
    }

    /// Words between punctuation.
    private static List<List<String>> segments(String sentence) {
        var segments = new ArrayList<List<String>>();
        var open = new ArrayList<String>();
        for (var token : PLACEHOLDER.matcher(sentence).replaceAll(" | ").strip().split("\\s+")) {
            var opening = OPENING.matcher(token).find();
            var word = OPENING.matcher(token).replaceFirst("");
            var closing = CLOSING.matcher(word).find();
            word = CLOSING.matcher(word).replaceFirst("");
            var silent = !SPEAKING.matcher(word).find();
            if ((opening || silent) && !open.isEmpty()) {
                segments.add(List.copyOf(open));
                open.clear();
            }
            if (!silent) {
                open.add(word);
            }
            if (closing && !open.isEmpty()) {
                segments.add(List.copyOf(open));
                open.clear();
            }
        }
        if (!open.isEmpty()) {
            segments.add(List.copyOf(open));
        }
        return segments;
    }
}
