package io.skillsync.aicore.drafting;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/// Wordings by purpose, and the order in which one draft uses them: the same seed gives the same
/// draft, another posting other words. A draft uses a wording once; only when all are used up does
/// the first come back.
public final class Phrasebook {
    private final Map<String, List<String>> wordings = new HashMap<>();

    private Phrasebook() {}

    public static Phrasebook of(String resource) {
        try (var in = Phrasebook.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The distribution lacks " + resource + ".");
            }
            var book = new Phrasebook();
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .forEach(book::add);
            return book;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String line) {
        var tab = line.indexOf('\t');
        if (tab > 0 && !line.startsWith("# ")) {
            wordings.computeIfAbsent(line.substring(0, tab), _ -> new ArrayList<>())
                    .add(line.substring(tab + 1));
        }
    }

    /// A reader of the book for one draft.
    public Choice choose(long seed) {
        return new Choice(new SplittableRandom(seed));
    }

    /// Picks wordings for one draft.
    public final class Choice {
        private final SplittableRandom random;
        private final Map<String, List<String>> left = new HashMap<>();

        private Choice(SplittableRandom random) {
            this.random = random;
        }

        public boolean has(String purpose) {
            return wordings.containsKey(purpose);
        }

        /// A wording for the purpose with its slots filled.
        public String say(String purpose, Map<String, String> slots) {
            var open = left.computeIfAbsent(purpose, _ -> new ArrayList<>());
            if (open.isEmpty()) {
                open.addAll(wordings.get(purpose));
            }
            var wording = open.remove(random.nextInt(open.size()));
            for (var slot : slots.entrySet()) {
                wording = wording.replace("{" + slot.getKey() + "}", slot.getValue());
            }
            return wording;
        }

        public String say(String purpose) {
            return say(purpose, Map.of());
        }

        public int number(int below) {
            return random.nextInt(below);
        }
    }
}
