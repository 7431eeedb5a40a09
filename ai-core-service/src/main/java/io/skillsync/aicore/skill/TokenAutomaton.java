package io.skillsync.aicore.skill;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds many names in a text in one pass (Aho-Corasick over words instead of letters, so that a
/// name never starts inside a word).
///
/// @param <T> what a name stands for
public final class TokenAutomaton<T> {
    /// A place where a name stands: tokens `from` to `to`, the end excluded.
    public record Hit<T>(int from, int to, T value) {}

    private static final class Node<T> {
        private final Map<String, Node<T>> next = new HashMap<>();
        private final List<T> values = new ArrayList<>();
        private final int depth;
        private Node<T> fallback;
        private Node<T> shorterName;

        private Node(int depth) {
            this.depth = depth;
        }
    }

    private final Node<T> root = new Node<>(0);

    private TokenAutomaton() {}

    /// Collects names; every name may stand for several things.
    public static final class Builder<T> {
        private final TokenAutomaton<T> automaton = new TokenAutomaton<>();

        public Builder<T> add(List<String> words, T value) {
            if (words.isEmpty()) {
                return this;
            }
            var node = automaton.root;
            for (var word : words) {
                var depth = node.depth + 1;
                node = node.next.computeIfAbsent(word, _ -> new Node<>(depth));
            }
            node.values.add(value);
            return this;
        }

        public TokenAutomaton<T> build() {
            automaton.link();
            return automaton;
        }
    }

    /// Every name at every place, overlapping ones too, in the order of their last word, longer
    /// ones first.
    public List<Hit<T>> find(List<Token> tokens) {
        var hits = new ArrayList<Hit<T>>();
        var node = root;
        for (var at = 0; at < tokens.size(); at++) {
            node = step(node, tokens.get(at).folded());
            for (var named = node; named != null; named = named.shorterName) {
                for (var value : named.values) {
                    hits.add(new Hit<>(at + 1 - named.depth, at + 1, value));
                }
            }
        }
        return hits;
    }

    private Node<T> step(Node<T> from, String word) {
        var node = from;
        while (node != root && !node.next.containsKey(word)) {
            node = node.fallback;
        }
        return node.next.getOrDefault(word, root);
    }

    /// Breadth first, so that a node's fallback, which is shallower, is linked before it.
    private void link() {
        var queue = new ArrayDeque<Node<T>>();
        root.fallback = root;
        for (var child : root.next.values()) {
            child.fallback = root;
            queue.add(child);
        }
        while (!queue.isEmpty()) {
            var node = queue.remove();
            node.next.forEach((word, child) -> {
                child.fallback = step(node.fallback, word);
                child.shorterName =
                        child.fallback.values.isEmpty()
                                ? child.fallback.shorterName
                                : child.fallback;
                queue.add(child);
            });
        }
    }
}
