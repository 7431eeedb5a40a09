package io.skillsync.aicore.knowledge;

import io.skillsync.aicore.skill.Token;
import io.skillsync.aicore.skill.Tokens;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/// The words of a text that say what it is about, without the endings that only grammar wants.
public final class ContentWords {
    private static final int SHORTEST_WORD = 3;
    private static final Set<String> COMMON =
            Set.of(
                    "what", "when", "where", "which", "should", "could", "would", "have", "with",
                    "that", "this", "from", "your", "about", "they", "them", "does", "there",
                    "their", "will", "into", "than", "then", "some", "very", "just", "like", "want",
                    "need", "make", "good", "best", "tell", "help", "please", "know", "much",
                    "many", "more", "most");

    private ContentWords() {}

    public static Set<String> of(String text) {
        return Tokens.of(text).stream()
                .map(Token::folded)
                .filter(word ->
                        word.length() > SHORTEST_WORD
                                && Character.isLetter(word.charAt(0))
                                && !COMMON.contains(word))
                .map(word -> word.replaceFirst("(?:ing|ed|es|s|ly|ation|ations|ment)$", ""))
                .collect(Collectors.toCollection(HashSet::new));
    }
}
