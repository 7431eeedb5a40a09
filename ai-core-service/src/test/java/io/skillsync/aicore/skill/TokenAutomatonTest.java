package io.skillsync.aicore.skill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TokenAutomatonTest {
    @Test
    void finds_what_a_naive_search_finds() {
        var random = new SplittableRandom(11);
        for (var round = 0; round < 200; round++) {
            var names = new ArrayList<List<String>>();
            var builder = new TokenAutomaton.Builder<List<String>>();
            for (var i = 0; i < 12; i++) {
                var name = words(random, 1 + random.nextInt(3));
                if (!names.contains(name)) {
                    names.add(name);
                    builder.add(name, name);
                }
            }
            var text = words(random, 40);
            var tokens = Tokens.of(String.join(" ", text));
            var found =
                    builder.build().find(tokens).stream()
                            .map(hit -> hit.from() + ":" + hit.value())
                            .sorted()
                            .toList();
            assertThat(found).isEqualTo(naive(names, text));
        }
    }

    private static List<String> naive(List<List<String>> names, List<String> text) {
        var found = new ArrayList<String>();
        for (var name : names) {
            for (var at = 0; at + name.size() <= text.size(); at++) {
                if (text.subList(at, at + name.size()).equals(name)) {
                    found.add(at + ":" + name);
                }
            }
        }
        Collections.sort(found);
        return found;
    }

    private static List<String> words(SplittableRandom random, int count) {
        return IntStream.range(0, count)
                .mapToObj(_ -> String.valueOf((char) ('a' + random.nextInt(4))))
                .toList();
    }
}
