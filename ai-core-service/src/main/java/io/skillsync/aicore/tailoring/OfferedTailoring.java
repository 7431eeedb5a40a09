package io.skillsync.aicore.tailoring;

import io.skillsync.aicore.PersonId;
import io.skillsync.aicore.drafting.Tailoring;
import io.skillsync.aicore.drafting.TailoringEdit;
import io.skillsync.aicore.matching.PostingDocument;
import io.skillsync.aicore.matching.ResumeCopy;
import io.skillsync.kernel.Decision;
import io.skillsync.kernel.Invalid;
import io.skillsync.kernel.Owned;
import io.skillsync.kernel.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Edits offered for one resume version and one opening. Their owner may choose again as long as
/// they like; the last choice is kept.
public record OfferedTailoring(
        TailoringId id,
        PersonId owner,
        TailoringBase base,
        PostingDocument posting,
        Tailoring tailoring,
        Optional<TailoringAcceptance> acceptance,
        Version version)
        implements Owned {

    /// Where there is nothing to change, nothing was given and nothing is settled.
    public static Decision<OfferedTailoring, TailoringEvent> of(
            TailoringId id, ResumeCopy resume, PostingDocument posting, Tailoring tailoring) {
        var offered =
                new OfferedTailoring(
                        id,
                        resume.owner(),
                        TailoringBase.of(resume),
                        posting,
                        tailoring,
                        Optional.empty(),
                        Version.NEW);
        return tailoring.edits().isEmpty()
                ? Decision.of(offered)
                : Decision.of(offered, new TailoringEvent.Offered());
    }

    /// The edits by their ids, `e1` and on, in the order in which they apply.
    public Map<String, TailoringEdit> edits() {
        var edits = new LinkedHashMap<String, TailoringEdit>();
        tailoring.edits().forEach(edit -> edits.put("e" + (edits.size() + 1), edit));
        return edits;
    }

    public Decision<OfferedTailoring, TailoringEvent> accept(
            Collection<String> chosen, Instant now) {
        return Decision.of(
                new OfferedTailoring(
                        id,
                        owner,
                        base,
                        posting,
                        tailoring,
                        Optional.of(new TailoringAcceptance(known(chosen), now)),
                        version));
    }

    /// The accepted edits; none before the first choice.
    List<TailoringEdit> accepted() {
        var edits = edits();
        return acceptance.map(TailoringAcceptance::edits).orElse(List.of()).stream()
                .map(edits::get)
                .toList();
    }

    private List<String> known(Collection<String> chosen) {
        var ids = edits().keySet();
        for (var id : chosen) {
            if (!ids.contains(id)) {
                throw new Invalid(
                        "edits", "tailoring.edit", "This tailoring has no edit %s.".formatted(id));
            }
        }
        return ids.stream().filter(chosen::contains).toList();
    }
}
