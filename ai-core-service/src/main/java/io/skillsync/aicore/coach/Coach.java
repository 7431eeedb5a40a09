package io.skillsync.aicore.coach;

import io.skillsync.aicore.coach.Citation.CitationKind;
import io.skillsync.aicore.coach.Grounds.Source;
import io.skillsync.aicore.knowledge.KnowledgeBase;
import io.skillsync.aicore.knowledge.KnowledgeBase.Hit;
import io.skillsync.aicore.matching.Instructions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Finds what a question can be answered from: the job that the conversation is about, and articles
/// that are close enough. What is neither is admitted.
public final class Coach {
    /// Below this relevance an article is about something else; found by trying questions on both
    /// sides of the border.
    private static final double KNOWN = 0.32;

    /// Below this closeness in meaning, the words that question and article share are shared by
    /// chance; found in the same way.
    private static final double ALIKE = 0.27;

    /// A second article is told only where it is nearly as close as the first.
    private static final double NEARLY = 0.9;

    private static final int MOST_ARTICLES = 2;
    private static final int LOOKED_AT = 5;

    /// Questions that lean on the one before.
    private static final Pattern FOLLOW_UP =
            Pattern.compile(
                    "^(?:and|but|so|why|how so|what about|how about|what if|for example|(?:tell me )?more)\\b|\\b(?:it|that|this|those|these|them)\\b",
                    Pattern.CASE_INSENSITIVE);

    private static final String UNKNOWN =
            "I do not know that: my articles have nothing close enough to your question, and I would rather say so than guess.%s";

    private final KnowledgeBase knowledge;

    public Coach(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    public Grounds grounds(CoachQuestion question) {
        var asked = Instructions.without(question.content()).strip();
        if (asked.isEmpty()) return new Grounds("", List.of(), UNKNOWN.formatted(""));
        var sources = new ArrayList<Source>();
        question.job().flatMap(job -> ofJob(job, asked)).ifPresent(sources::add);
        var hits = knowledge.search(asked, LOOKED_AT);
        if (used(hits).isEmpty() && sources.isEmpty() && FOLLOW_UP.matcher(asked).find())
            hits = question.previous().map(before -> inLightOf(before, asked)).orElse(hits);
        for (var hit : used(hits)) sources.add(source(sources.size() + 1, hit));
        return new Grounds(asked, sources, UNKNOWN.formatted(nearest(hits)));
    }

    private static Optional<Source> ofJob(JobAtHand job, String asked) {
        var citation =
                new Citation(
                        1, CitationKind.POSTING, job.id().toString(), job.posting().title(), "");
        return new JobFacts(job).about(asked).map(text -> new Source(citation, text));
    }

    private List<Hit> inLightOf(String before, String asked) {
        return knowledge.search(Instructions.without(before) + " " + asked, LOOKED_AT);
    }

    private static List<Hit> used(List<Hit> hits) {
        var known =
                hits.stream()
                        .filter(hit -> hit.relevance() >= KNOWN && hit.meaning() >= ALIKE)
                        .toList();
        if (known.isEmpty()) return known;
        var enough = NEARLY * known.getFirst().relevance();
        return known.stream()
                .filter(hit -> hit.relevance() >= enough)
                .limit(MOST_ARTICLES)
                .toList();
    }

    private static Source source(int number, Hit hit) {
        var article = hit.article();
        return new Source(
                new Citation(
                        number,
                        CitationKind.ARTICLE,
                        article.id(),
                        article.title(),
                        article.source()),
                article.content());
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
