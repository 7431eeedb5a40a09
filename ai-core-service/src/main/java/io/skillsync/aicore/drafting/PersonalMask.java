package io.skillsync.aicore.drafting;

import io.skillsync.aicore.analysis.ResumeDocument;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// Keeps name and contact data at home: they leave as marks and come back as what they stand for.
final class PersonalMask {
    private final Map<String, String> marks = new LinkedHashMap<>();

    PersonalMask(String candidateName, ResumeDocument resume) {
        var basics = resume.basics();
        mark("«CANDIDATE»", candidateName);
        mark("«PERSON»", basics.name());
        mark("«EMAIL»", basics.email());
        mark("«PHONE»", basics.phone());
        for (var i = 0; i < basics.links().size(); i++) {
            mark("«LINK" + (i + 1) + "»", basics.links().get(i));
        }
    }

    private void mark(String mark, String value) {
        if (value != null && !value.isBlank() && !marks.containsValue(value)) {
            marks.put(mark, value);
        }
    }

    String hide(String text) {
        var hidden = text;
        for (var mark : marks.entrySet()) {
            hidden =
                    Pattern.compile(Pattern.quote(mark.getValue()), Pattern.CASE_INSENSITIVE)
                            .matcher(hidden)
                            .replaceAll(mark.getKey());
        }
        return hidden;
    }

    String show(String text) {
        var shown = text;
        for (var mark : marks.entrySet()) {
            shown = shown.replace(mark.getKey(), mark.getValue());
        }
        return shown;
    }
}
