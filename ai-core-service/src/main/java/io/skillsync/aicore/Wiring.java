package io.skillsync.aicore;

import io.skillsync.aicore.analysis.WorkerLimits;
import io.skillsync.aicore.analysis.WorkerProcess;
import io.skillsync.aicore.drafting.LetterWriter;
import io.skillsync.aicore.embedding.CachedEmbedder;
import io.skillsync.aicore.embedding.Embedder;
import io.skillsync.aicore.embedding.adapter.out.DjlEmbedder;
import io.skillsync.aicore.matching.MatchingEngine;
import io.skillsync.aicore.skill.SkillTaxonomy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Puts the pure parts together: one model, one taxonomy, one engine a service.
class Wiring {
    /// One predictor a core is the most that pays; the platform's machines have two.
    private static final int PREDICTORS = 2;

    @Produces
    @ApplicationScoped
    Embedder embedder(@ConfigProperty(name = "skillsync.embedding.cache") int vectors) {
        return new CachedEmbedder(DjlEmbedder.load(PREDICTORS), vectors);
    }

    @Produces
    @Singleton
    SkillTaxonomy taxonomy() {
        return SkillTaxonomy.shipped();
    }

    @Produces
    @Singleton
    MatchingEngine engine(Embedder embedder, SkillTaxonomy taxonomy) {
        return new MatchingEngine(embedder, taxonomy);
    }

    @Produces
    @Singleton
    LetterWriter writer(SkillTaxonomy taxonomy) {
        return new LetterWriter(taxonomy);
    }

    @Produces
    @Singleton
    WorkerProcess reader() {
        return new WorkerProcess(WorkerLimits.STANDARD);
    }

    void stop(@Disposes WorkerProcess reader) {
        reader.close();
    }
}
