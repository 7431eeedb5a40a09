package io.skillsync.aicore.skill;

import io.skillsync.aicore.PersonId;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The fake of `UnknownSkills`; kept honest by the same contract as the real store.
public final class InMemoryUnknownSkills implements UnknownSkills {
    private record Noted(UUID owner, boolean resume, UUID document, int version, SkillTerm term) {}

    private final List<Noted> noted = new ArrayList<>();

    @Override
    public Uni<Void> ofResume(PersonId owner, UUID resume, int version, List<SkillTerm> terms) {
        return note(owner.value(), true, resume, version, terms);
    }

    @Override
    public Uni<Void> ofPosting(
            UUID organization, UUID posting, int version, List<SkillTerm> terms) {
        return note(organization, false, posting, version, terms);
    }

    private Uni<Void> note(
            UUID owner, boolean resume, UUID document, int version, List<SkillTerm> terms) {
        noted.removeIf(row -> row.document().equals(document) && row.version() <= version);
        terms.forEach(term -> noted.add(new Noted(owner, resume, document, version, term)));
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Void> forget(PersonId owner, UUID resume) {
        noted.removeIf(row -> row.owner().equals(owner.value()) && row.document().equals(resume));
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<List<SkillProposal>> counted(int leastOwners) {
        var counted =
                noted.stream()
                        .collect(Collectors.groupingBy(row -> row.term().id()))
                        .values()
                        .stream()
                        .map(rows -> proposal(rows, leastOwners))
                        .filter(proposal -> proposal.resumes() + proposal.postings() > 0)
                        .sorted(
                                Comparator.comparingInt((SkillProposal proposal) ->
                                                -proposal.resumes() - proposal.postings())
                                        .thenComparing(SkillProposal::term))
                        .toList();
        return Uni.createFrom().item(counted);
    }

    private static SkillProposal proposal(List<Noted> rows, int leastOwners) {
        var written =
                rows.stream()
                        .map(row -> row.term().written())
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return new SkillProposal(
                rows.getFirst().term().id(),
                written.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .orElseThrow()
                        .getKey(),
                count(rows, true, leastOwners),
                count(rows, false, leastOwners));
    }

    private static int count(List<Noted> rows, boolean resume, int leastOwners) {
        var side = rows.stream().filter(row -> row.resume() == resume).toList();
        var owners = side.stream().map(Noted::owner).distinct().count();
        return owners >= leastOwners ? side.size() : 0;
    }
}
