package io.skillsync.aicore.matching;

import io.skillsync.aicore.matching.Backlog.WaitingPosting;
import io.skillsync.aicore.matching.Backlog.WaitingResume;
import io.skillsync.kernel.UseCase;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.function.Function;

/// After a change of the model, gives the stored documents their vectors of the new one, a bounded
/// part at a time. The old vectors serve until the last document has its new one; what is half done
/// is simply gone on with.
@UseCase
public class ReembedDocuments {
    /// About half a minute of work on one core: a document has some forty pieces of 2 ms or more.
    private static final int AT_ONCE = 200;

    private final Backlog backlog;
    private final Embeds embeds;
    private final Resumes resumes;
    private final Postings postings;

    public ReembedDocuments(Backlog backlog, Embeds embeds, Resumes resumes, Postings postings) {
        this.backlog = backlog;
        this.embeds = embeds;
        this.resumes = resumes;
        this.postings = postings;
    }

    /// Works off a part of the backlog; where there is none, the old model's vectors retire.
    ///
    /// @return false where another replica is at it
    public Uni<Boolean> someMore() {
        return backlog.lead(this::part);
    }

    private Uni<Void> part(Backlog.Work work) {
        var model = embeds.model().sha256();
        return work.postings(model, AT_ONCE)
                .call(waiting -> each(waiting, this::embed))
                .chain(first ->
                        work.resumes(model, AT_ONCE)
                                .call(waiting -> each(waiting, this::embed))
                                .chain(second ->
                                        first.isEmpty() && second.isEmpty()
                                                ? work.retireAllBut(model)
                                                : Uni.createFrom().voidItem()));
    }

    private Uni<Void> embed(WaitingPosting waiting) {
        var posting = waiting.posting();
        return postings.version(posting.id(), posting.version())
                .chain(found ->
                        found.map(copy ->
                                        embeds.of(copy.document())
                                                .chain(vectors ->
                                                        postings.embedded(
                                                                waiting.organization(),
                                                                posting,
                                                                vectors)))
                                .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    private Uni<Void> embed(WaitingResume waiting) {
        var resume = waiting.resume();
        return resumes.own(waiting.owner(), new ResumeChoice(resume.id(), resume.version()))
                .chain(found ->
                        found.map(copy ->
                                        embeds.of(copy.document())
                                                .chain(vectors ->
                                                        resumes.embedded(
                                                                waiting.owner(), resume, vectors)))
                                .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    private static <T> Uni<Void> each(List<T> waiting, Function<T, Uni<Void>> embed) {
        return Multi.createFrom()
                .iterable(waiting)
                .onItem()
                .transformToUni(embed::apply)
                // One that fails holds up no other; it is told at the end.
                .collectFailures()
                .concatenate()
                .collect()
                .last()
                .replaceWithVoid();
    }
}
