package io.skillsync.aicore.skill;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Terms that documents list as skills and the taxonomy lacks, counted once a document and apart
/// for both sides of the market: what many resumes and many postings name deserves to be known.
public final class SkillProposals {
    /// Who named a term.
    public enum Side {
        RESUME,
        POSTING
    }

    /// A term to look at.
    ///
    /// @param written its most frequent spelling
    public record SkillProposal(String written, int resumes, int postings) {}

    private static final int LONGEST = 40;
    private static final int MOST_WORDS = 4;

    private static final class Tally {
        private final Map<Side, Set<String>> documents = new HashMap<>();
        private final Map<String, Integer> spellings = new HashMap<>();
    }

    private final SkillTaxonomy taxonomy;
    private final Map<String, Tally> tallies = new HashMap<>();

    public SkillProposals(SkillTaxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    /// Notes the skills that a document lists.
    ///
    /// @param document its content hash; the same document counts once, however often it is noted
    public void note(Side side, String document, List<String> names) {
        for (var name : names) {
            var written = name.strip();
            var key = Tokens.key(written);
            if (isTerm(written) && taxonomy.normalise(written).isEmpty()) {
                var tally = tallies.computeIfAbsent(key, _ -> new Tally());
                if (tally.documents.computeIfAbsent(side, _ -> new HashSet<>()).add(document)) {
                    tally.spellings.merge(written, 1, Integer::sum);
                }
            }
        }
    }

    /// Terms of at least so many documents, the most frequent first.
    public List<SkillProposal> proposals(int leastDocuments) {
        return tallies.values().stream()
                .map(SkillProposals::proposal)
                .filter(proposal -> proposal.resumes() + proposal.postings() >= leastDocuments)
                .sorted(
                        Comparator.comparingInt((SkillProposal proposal) ->
                                        proposal.resumes() + proposal.postings())
                                .reversed()
                                .thenComparing(SkillProposal::written))
                .toList();
    }

    private static SkillProposal proposal(Tally tally) {
        var written =
                tally.spellings.entrySet().stream()
                        .max(
                                Map.Entry.<String, Integer>comparingByValue()
                                        .thenComparing(Map.Entry.comparingByKey()))
                        .orElseThrow()
                        .getKey();
        return new SkillProposal(
                written,
                tally.documents.getOrDefault(Side.RESUME, Set.of()).size(),
                tally.documents.getOrDefault(Side.POSTING, Set.of()).size());
    }

    private static boolean isTerm(String written) {
        return !written.isEmpty()
                && written.length() <= LONGEST
                && written.split("\\s+").length <= MOST_WORDS
                && written.chars().anyMatch(Character::isLetter);
    }
}
