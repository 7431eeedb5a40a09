package io.skillsync.aicore.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skillsync.aicore.PersonId;
import io.skillsync.aicore.analysis.ResumeDocument;
import io.skillsync.aicore.embedding.Embedder;
import io.skillsync.aicore.embedding.EmbeddingModel;
import io.skillsync.aicore.embedding.WordBagEmbedder;
import io.skillsync.aicore.skill.SkillTaxonomy;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class ReembedDocumentsTest {
    private final Embedder old = new WordBagEmbedder();
    private final Embedder fresh = new WordBagEmbedder("newer", "7");
    private final InMemoryMarket market = new InMemoryMarket();
    private final Waiting backlog = new Waiting();
    private ResumeDocument broken;
    private final ReembedDocuments reembed =
            new ReembedDocuments(backlog, new Fresh(), market, market);

    @Test
    void old_vectors_retire_only_when_nothing_waits_any_more() {
        for (var i = 0; i < 3; i++) resume(i);
        assertThat(reembed.someMore().await().indefinitely()).isTrue();
        assertThat(backlog.retired).isNull();
        assertThat(market.resumes.values())
                .extracting(copy -> copy.vector().modelHash())
                .containsOnly(fresh.model().sha256());
        reembed.someMore().await().indefinitely();
        assertThat(backlog.retired).isEqualTo(fresh.model().sha256());
    }

    @Test
    void one_document_that_fails_holds_up_no_other_and_keeps_the_old_vectors_serving() {
        for (var i = 0; i < 3; i++) resume(i);
        broken = market.resumes.get(ref(0)).document();
        assertThatThrownBy(() -> reembed.someMore().await().indefinitely())
                .hasMessageContaining("unreadable");
        assertThat(market.resumes.get(ref(0)).vector().modelHash()).isEqualTo(old.model().sha256());
        assertThat(market.resumes.get(ref(2)).vector().modelHash())
                .isEqualTo(fresh.model().sha256());
        assertThat(backlog.retired).isNull();
    }

    @Test
    void where_another_replica_is_at_it_nothing_is_done() {
        resume(0);
        backlog.taken = true;
        assertThat(reembed.someMore().await().indefinitely()).isFalse();
        assertThat(market.resumes.get(ref(0)).vector().modelHash()).isEqualTo(old.model().sha256());
    }

    private void resume(int number) {
        var copy =
                new ResumeCopy(
                        ref(number).id(),
                        1,
                        new PersonId(new UUID(9, number)),
                        "h",
                        new People(number).resume(),
                        old.embed("resume"));
        market.resumes.put(copy.ref(), copy);
    }

    private static VersionRef ref(int number) {
        return new VersionRef(new UUID(8, number), 1);
    }

    private final class Fresh implements Embeds {
        private final MatchingEngine engine = new MatchingEngine(fresh, SkillTaxonomy.shipped());

        @Override
        public EmbeddingModel model() {
            return fresh.model();
        }

        @Override
        public Uni<DocumentVectors> of(ResumeDocument resume) {
            return resume.equals(broken)
                    ? Uni.createFrom().failure(new IllegalStateException("unreadable"))
                    : Uni.createFrom().item(() -> DocumentVectors.of(resume, engine, fresh));
        }

        @Override
        public Uni<DocumentVectors> of(PostingDocument posting) {
            return Uni.createFrom().item(() -> DocumentVectors.of(posting, engine, fresh));
        }
    }

    private final class Waiting implements Backlog, Backlog.Work {
        boolean taken;
        String retired;

        @Override
        public Uni<Boolean> lead(Function<Work, Uni<Void>> work) {
            return taken ? Uni.createFrom().item(false) : work.apply(this).replaceWith(true);
        }

        @Override
        public Uni<List<WaitingResume>> resumes(String modelHash, int limit) {
            return Uni.createFrom()
                    .item(() ->
                            market.resumes.values().stream()
                                    .filter(copy -> !copy.vector().modelHash().equals(modelHash))
                                    .limit(limit)
                                    .map(copy -> new WaitingResume(copy.ref(), copy.owner()))
                                    .toList());
        }

        @Override
        public Uni<List<WaitingPosting>> postings(String modelHash, int limit) {
            return Uni.createFrom().item(List.of());
        }

        @Override
        public Uni<Void> retireAllBut(String modelHash) {
            retired = modelHash;
            return Uni.createFrom().voidItem();
        }
    }
}
