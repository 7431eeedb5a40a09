package io.skillsync.aicore.matching;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What is scored: one resume version against one posting version.
public record ScoredPair(ResumeCopy resume, PostingDocument posting) {
    /// The pairs of which both sides are there, in order.
    static List<ScoredPair> of(
            Collection<PairRef> pairs,
            Collection<ResumeCopy> resumes,
            Collection<PostingCopy> postings) {
        var sent = resumes.stream().collect(Collectors.toMap(ResumeCopy::ref, Function.identity()));
        var posted =
                postings.stream()
                        .map(PostingCopy::document)
                        .collect(Collectors.toMap(PostingDocument::ref, Function.identity()));
        return pairs.stream()
                .filter(pair ->
                        sent.containsKey(pair.resume()) && posted.containsKey(pair.posting()))
                .map(pair -> new ScoredPair(sent.get(pair.resume()), posted.get(pair.posting())))
                .toList();
    }
}
