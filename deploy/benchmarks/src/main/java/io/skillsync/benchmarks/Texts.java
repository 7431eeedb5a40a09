package io.skillsync.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Sentences about work, put together from a seed: no two alike, all of the kind that is embedded.
final class Texts {
    private static final List<String> VERBS =
            List.of(
                    "Planned",
                    "Rebuilt",
                    "Audited",
                    "Taught",
                    "Repaired",
                    "Negotiated",
                    "Mapped",
                    "Shortened",
                    "Documented",
                    "Introduced",
                    "Supervised",
                    "Calibrated");
    private static final List<String> THINGS =
            List.of(
                    "the intake of emergency patients",
                    "a billing system in Kotlin",
                    "hydraulic presses and conveyor lines",
                    "contracts with timber suppliers",
                    "the yearly accounts of four subsidiaries",
                    "a course on soil chemistry",
                    "the nightly import of sensor readings",
                    "menus for a hotel kitchen",
                    "safety drills on a container terminal",
                    "the search index of a library",
                    "training plans for apprentices",
                    "a fleet of delivery vans");
    private static final List<String> WAYS =
            List.of(
                    "with a team of %d people",
                    "over %d months",
                    "at %d sites",
                    "which saved %d hours a week",
                    "for %d customers",
                    "and cut errors by %d percent");

    private final Random random;

    Texts(long seed) {
        random = new Random(seed);
    }

    /// Sentences of some 20 tokens.
    List<String> sentences(int count) {
        var all = new ArrayList<String>();
        for (var i = 0; i < count; i++) {
            all.add(sentence());
        }
        return all;
    }

    /// Titles of a few words, sentences, and paragraphs up to some 200 tokens (the model cuts at
    /// 256), as they come in resumes and postings.
    List<String> mixed(int count) {
        var all = new ArrayList<String>();
        for (var i = 0; i < count; i++) {
            var length = random.nextInt(10);
            var sentences =
                    length < 3 ? 0 : length < 7 ? 1 : length < 9 ? 2 + random.nextInt(3) : 6;
            var text = new StringBuilder(sentences == 0 ? pick(THINGS) : sentence());
            for (var more = 1; more < sentences; more++) {
                text.append(' ').append(sentence());
            }
            all.add(text.toString());
        }
        return all;
    }

    private String sentence() {
        return "%s %s %s, %s."
                .formatted(
                        pick(VERBS),
                        pick(THINGS),
                        pick(WAYS).formatted(2 + random.nextInt(90)),
                        pick(WAYS).formatted(2 + random.nextInt(90)));
    }

    private String pick(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
