package io.skillsync.aicore.drafting.adapter.out;

import io.quarkus.runtime.StartupEvent;
import io.skillsync.aicore.drafting.AssistedLetterWriter;
import io.skillsync.aicore.drafting.BudgetedModel;
import io.skillsync.aicore.drafting.LanguageModel;
import io.skillsync.aicore.drafting.LetterWriter;
import io.skillsync.aicore.drafting.ModelBudget;
import io.skillsync.aicore.skill.SkillTaxonomy;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.jboss.logging.Logger;

/// Puts the language model together where one is configured.
class ModelWiring {
    private static final Logger LOG = Logger.getLogger(ModelWiring.class);

    @Produces
    @Singleton
    LanguageModel model(ModelSettings settings, ModelBudget budget, Clock clock) {
        return settings.baseUrl()
                .<LanguageModel>map(url ->
                        new BudgetedModel(
                                new OpenAiModel(url, settings),
                                budget,
                                settings.dailyTokenBudget(),
                                clock))
                .orElse(LanguageModel.NONE);
    }

    @Produces
    @Singleton
    AssistedLetterWriter assisted(
            SkillTaxonomy taxonomy, LetterWriter grounded, ModelSettings settings) {
        return new AssistedLetterWriter(taxonomy, grounded, settings.mask());
    }

    /// Half a configuration is told when the service starts, not when somebody asks.
    void check(@Observes StartupEvent start, ModelSettings settings) {
        if (settings.baseUrl().isEmpty()) return;
        if (settings.name().isEmpty())
            throw new IllegalStateException(
                    "skillsync.model.base-url is set, skillsync.model.name is not.");
        LOG.infof(
                "Language model %s is asked; names and contact data are %s.",
                settings.name().get(), settings.mask() ? "masked" : "sent as they are");
    }
}
