package io.skillsync.search.posting;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Makes one ranking of two by weighted reciprocal ranks: `w / (k + rank)`, summed over the
/// rankings in which a posting occurs. Ranks, unlike scores, can be added: a word score and a
/// cosine have no common scale.
///
/// @param k how slowly a rank loses weight; 60 is the value of the paper that proposed the method
///   (Cormack et al. 2009), and no test of ours asked for another
/// @param lexicalWeight above the semantic one, so that of two postings at the same rank the one
///   that has the very words comes first
public record Fusion(int k, double lexicalWeight, double semanticWeight) {
    public static final Fusion STANDARD = new Fusion(60, 1.0, 0.8);

    /// Best first; a tie keeps the lexical order, then the semantic one.
    public List<Ranked> fuse(List<PostingId> lexical, List<PostingId> semantic) {
        var lexicalRanks = ranks(lexical);
        var semanticRanks = ranks(semantic);
        return Stream.concat(lexical.stream(), semantic.stream())
                .distinct()
                .map(id -> ranked(id, lexicalRanks.get(id), semanticRanks.get(id)))
                .sorted(Comparator.comparingDouble(Ranked::score).reversed())
                .toList();
    }

    private Ranked ranked(PostingId id, Integer lexicalRank, Integer semanticRank) {
        var score = share(lexicalWeight, lexicalRank) + share(semanticWeight, semanticRank);
        return new Ranked(
                id, score, Optional.ofNullable(lexicalRank), Optional.ofNullable(semanticRank));
    }

    private double share(double weight, Integer rank) {
        return rank == null ? 0 : weight / (k + rank);
    }

    private static Map<PostingId, Integer> ranks(List<PostingId> ordered) {
        var ranks = new LinkedHashMap<PostingId, Integer>();
        for (var id : ordered) ranks.putIfAbsent(id, ranks.size() + 1);
        return ranks;
    }
}
