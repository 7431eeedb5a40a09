package io.skillsync.aicore;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.skillsync.aicore.analysis.WorkerLimits;
import io.skillsync.aicore.analysis.WorkerProcess;
import io.skillsync.aicore.coach.AssistedCoach;
import io.skillsync.aicore.coach.Coach;
import io.skillsync.aicore.drafting.LanguageModel;
import io.skillsync.aicore.drafting.LetterWriter;
import io.skillsync.aicore.embedding.CachedEmbedder;
import io.skillsync.aicore.embedding.Embedder;
import io.skillsync.aicore.embedding.EmbeddingModels;
import io.skillsync.aicore.embedding.adapter.out.DjlEmbedder;
import io.skillsync.aicore.knowledge.KnowledgeBase;
import io.skillsync.aicore.labelling.KeptVectors;
import io.skillsync.aicore.labelling.RecogniseSkills;
import io.skillsync.aicore.labelling.adapter.out.VectorFiles;
import io.skillsync.aicore.matching.MatchingEngine;
import io.skillsync.aicore.matching.SkillHistory;
import io.skillsync.aicore.skill.SkillSearch;
import io.skillsync.aicore.skill.SkillTaxonomy;
import io.skillsync.aicore.skill.TaxonomyFiles;
import io.skillsync.aicore.skill.TaxonomyFiles.UnreadableTaxonomy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/// Puts the pure parts together: one model, one taxonomy, one engine a service.
class Wiring {
    /// One predictor a core is the most that pays; the platform's machines have two.
    private static final int PREDICTORS = 2;

    private static final Logger LOG = Logger.getLogger(Wiring.class);

    /// The operator's model where a folder is named, else the one that ships; what served before is
    /// served on for those who hold vectors of it.
    @Produces
    @Singleton
    EmbeddingModels models(
            @ConfigProperty(name = "skillsync.embedding.cache") int vectors,
            @ConfigProperty(name = "skillsync.embedding.folder") Optional<Path> folder,
            @ConfigProperty(name = "skillsync.embedding.former") Optional<List<Path>> former) {
        var served =
                Stream.of(
                                folder.stream().map(named -> DjlEmbedder.load(named, PREDICTORS)),
                                Stream.of(DjlEmbedder.load(PREDICTORS)),
                                former.stream()
                                        .flatMap(List::stream)
                                        .map(named -> DjlEmbedder.load(named, PREDICTORS)))
                        .flatMap(models -> models)
                        .<Embedder>map(model -> new CachedEmbedder(model, vectors))
                        .toList();
        return new EmbeddingModels(served.getFirst(), served.subList(1, served.size()));
    }

    @Produces
    @ApplicationScoped
    Embedder embedder(EmbeddingModels models) {
        return models.current();
    }

    @Produces
    @Singleton
    SkillTaxonomy taxonomy(
            @ConfigProperty(name = "skillsync.taxonomy.files") Optional<List<Path>> files) {
        try {
            return SkillTaxonomy.shipped().with(TaxonomyFiles.read(files.orElse(List.of())));
        } catch (UnreadableTaxonomy unreadable) {
            // Told in one line at start, without where in the code it happened.
            throw new ConfigurationException(unreadable.getMessage());
        }
    }

    @Produces
    @Singleton
    SkillSearch skillSearch(SkillTaxonomy taxonomy) {
        return new SkillSearch(taxonomy);
    }

    @Produces
    @Singleton
    SkillHistory skillHistory(SkillTaxonomy taxonomy) {
        return new SkillHistory(taxonomy);
    }

    @Produces
    @Singleton
    RecogniseSkills recognition(
            SkillTaxonomy taxonomy,
            Embedder embedder,
            @ConfigProperty(name = "skillsync.label-vectors.folder") Optional<Path> folder) {
        return new RecogniseSkills(
                taxonomy,
                embedder,
                folder.<KeptVectors>map(VectorFiles::new).orElse(KeptVectors.NONE));
    }

    /// A taxonomy file that cannot be used stops the start, and says why in one line.
    void start(@Observes StartupEvent start, SkillTaxonomy taxonomy) {
        LOG.infof("%d skills, taxonomy version %s", taxonomy.concepts().size(), taxonomy.version());
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
    KnowledgeBase knowledge(Embedder embedder) {
        return new KnowledgeBase(KnowledgeBase.shipped(), embedder);
    }

    @Produces
    @Singleton
    Coach coach(KnowledgeBase knowledge) {
        return new Coach(knowledge);
    }

    @Produces
    @Singleton
    AssistedCoach assistedCoach(
            LanguageModel model,
            SkillTaxonomy taxonomy,
            @ConfigProperty(name = "skillsync.model.mask") boolean mask) {
        return new AssistedCoach(model, taxonomy, mask);
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
