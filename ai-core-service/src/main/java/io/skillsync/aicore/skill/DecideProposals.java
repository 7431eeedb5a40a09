package io.skillsync.aicore.skill;

import io.skillsync.aicore.PersonId;
import io.skillsync.kernel.Invalid;
import io.skillsync.kernel.NotFound;
import io.skillsync.kernel.RuleBroken;
import io.skillsync.kernel.UseCase;
import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What operators do with terms that many documents list and the taxonomy lacks.
@UseCase
public class DecideProposals {
    /// A term is told once five people, or five organizations, list it: with fewer, whoever knows
    /// some of them could guess who the others are, and one person's spelling is no skill yet.
    static final int LEAST_OWNERS = 5;

    private final UnknownSkills unknown;
    private final SkillDecisions decisions;
    private final GrowTaxonomy growth;
    private final SkillTaxonomy taxonomy;
    private final Clock clock;

    DecideProposals(
            UnknownSkills unknown,
            SkillDecisions decisions,
            GrowTaxonomy growth,
            SkillTaxonomy taxonomy,
            Clock clock) {
        this.unknown = unknown;
        this.decisions = decisions;
        this.growth = growth;
        this.taxonomy = taxonomy;
        this.clock = clock;
    }

    /// What is to be decided, the most frequent first.
    public Uni<List<SkillProposal>> open() {
        return unknown.counted(LEAST_OWNERS)
                .chain(proposals ->
                        decisions
                                .decided()
                                .map(decided ->
                                        proposals.stream()
                                                .filter(proposal ->
                                                        !decided.contains(proposal.term()))
                                                .filter(proposal ->
                                                        taxonomy.normalise(proposal.written())
                                                                .isEmpty())
                                                .toList()));
    }

    /// The term is a skill from now on, here at once and in every other replica soon.
    ///
    /// @param id of the decision
    public Uni<Concept> accept(PersonId admin, String term, SkillAcceptance acceptance, UUID id) {
        return undecided(term)
                .map(proposal -> concept(proposal, acceptance))
                .call(concept ->
                        decisions.add(
                                new SkillDecision(
                                        id, term, Optional.of(concept), admin, clock.instant())))
                .call(growth::grow)
                .map(concept -> taxonomy.normalise(concept.name()).orElse(concept));
    }

    /// The term is no skill, and is not proposed again.
    public Uni<Void> reject(PersonId admin, String term, UUID id) {
        return undecided(term)
                .chain(_ ->
                        decisions.add(
                                new SkillDecision(
                                        id, term, Optional.empty(), admin, clock.instant())));
    }

    private Uni<SkillProposal> undecided(String term) {
        return decisions
                .decided()
                .invoke(decided -> {
                    if (decided.contains(term))
                        throw new RuleBroken(
                                "skill-proposal.decided", "This proposal is decided already.");
                })
                .chain(this::open)
                .map(open ->
                        open.stream()
                                .filter(proposal -> proposal.term().equals(term))
                                .findFirst()
                                .orElseThrow(() -> new NotFound("skill proposal")));
    }

    private Concept concept(SkillProposal proposal, SkillAcceptance acceptance) {
        var name = acceptance.name().orElse(proposal.written());
        var known = taxonomy.normalise(name);
        var spellings = new ArrayList<>(acceptance.aliases());
        spellings.add(proposal.written());
        spellings.removeIf(spelling -> Tokens.key(spelling).equals(Tokens.key(name)));
        for (var spelling : spellings) {
            var other =
                    taxonomy.normalise(spelling)
                            .filter(found -> known.filter(found::equals).isEmpty());
            if (other.isPresent())
                throw new RuleBroken(
                        "skill.spelling-taken",
                        "“%s” is another spelling of %s.".formatted(spelling, other.get().name()));
        }
        return new Concept(
                known.map(Concept::name).orElse(name),
                known.map(Concept::category)
                        .or(acceptance::category)
                        .orElseThrow(() ->
                                new Invalid(
                                        "category",
                                        "skill.category",
                                        "A new skill needs a category.")),
                spellings.stream().distinct().toList(),
                List.of());
    }
}
