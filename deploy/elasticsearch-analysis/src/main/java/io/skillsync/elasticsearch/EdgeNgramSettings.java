package io.skillsync.elasticsearch;

import java.util.List;
import org.elasticsearch.plugin.settings.AnalysisSettings;
import org.elasticsearch.plugin.settings.IntSetting;
import org.elasticsearch.plugin.settings.ListSetting;

/// How long the beginnings are that are indexed, in letters; the defaults are those of a full
/// distribution.
@AnalysisSettings
public interface EdgeNgramSettings {
    @IntSetting(path = "min_gram", defaultValue = 1)
    int minGram();

    @IntSetting(path = "max_gram", defaultValue = 2)
    int maxGram();

    /// Classes of characters that belong to a token: `letter`, `digit`; empty means every
    /// character.
    @ListSetting(path = "token_chars")
    List<String> tokenChars();
}
