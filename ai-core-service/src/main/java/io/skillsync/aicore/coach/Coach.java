package io.skillsync.aicore.coach;

import io.skillsync.aicore.knowledge.KnowledgeBase;
import io.skillsync.aicore.knowledge.KnowledgeBase.Hit;
import io.skillsync.aicore.matching.Instructions;
import java.util.List;
import java.util.stream.Collectors;

/// Answers a question from the knowledge base. What is close enough is quoted and cited; what is
/// not is admitted.
public final class Coach {
    /// Which article an answer rests on.
    ///
    /// @param source the law or publication behind a stated fact; empty where the article is advice
    ///   of our own
    public record Citation(String articleId, String title, String source) {}

    /// An answer, what it rests on, and whether the coach knew.
    public record CoachAnswer(String text, List<Citation> citations, boolean known) {
        public CoachAnswer {
            citations = List.copyOf(citations);
        }
    }

    /// Below this relevance an article is about something else; found by trying questions on both
    /// sides of the border.
    private static final double KNOWN = 0.32;

    /// A second article is told only where it is nearly as close as the first.
    private static final double NEARLY = 0.9;

    private static final int MOST_ARTICLES = 2;
    private static final int LOOKED_AT = 3;

    private static final String UNKNOWN =
            "I do not know that: my articles have nothing close enough to your question, and I would rather say so than guess.%s";

    private final KnowledgeBase knowledge;

    public Coach(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    public CoachAnswer answer(String question) {
        var asked = Instructions.without(question).strip();
        var hits = asked.isEmpty() ? List.<Hit>of() : knowledge.search(asked, LOOKED_AT);
        if (hits.isEmpty() || hits.getFirst().relevance() < KNOWN) {
            return new CoachAnswer(UNKNOWN.formatted(nearest(hits)), List.of(), false);
        }
        var enough = Math.max(KNOWN, NEARLY * hits.getFirst().relevance());
        var used =
                hits.stream()
                        .filter(hit -> hit.relevance() >= enough)
                        .limit(MOST_ARTICLES)
                        .map(Hit::article)
                        .toList();
        var citations =
                used.stream()
                        .map(article ->
                                new Citation(article.id(), article.title(), article.source()))
                        .toList();
        var text = new StringBuilder();
        for (var i = 0; i < used.size(); i++) {
            text.append(i == 0 ? "" : "\n\n")
                    .append(used.get(i).content())
                    .append(" [")
                    .append(i + 1)
                    .append(']');
        }
        return new CoachAnswer(text.toString(), citations, true);
    }

    private static String nearest(List<Hit> hits) {
        var titles =
                hits.stream()
                        .limit(2)
                        .map(hit -> "“" + hit.article().title() + "”")
                        .collect(Collectors.joining(" and "));
        return titles.isEmpty() ? "" : " The nearest topics that I have are " + titles + ".";
    }
}
