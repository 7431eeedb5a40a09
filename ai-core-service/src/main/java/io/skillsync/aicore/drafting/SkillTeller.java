package io.skillsync.aicore.drafting;

import java.util.LinkedHashMap;
import java.util.List;

/// Names the skills that posting and resume share, and one or two that only the posting has.
final class SkillTeller {
    private static final int MOST_NAMED = 8;
    private static final int MOST_ADMITTED = 2;

    private final LetterDraft draft;

    SkillTeller(LetterDraft draft) {
        this.draft = draft;
    }

    void tell(LetterMaterial material) {
        tell(material, MOST_NAMED);
    }

    void tell(LetterMaterial material, int most) {
        var written = new LinkedHashMap<String, String>();
        for (var shown : material.shown()) {
            written.putIfAbsent(shown.written(), shown.entry().fact().id());
        }
        var names = written.keySet().stream().limit(most).toList();
        var ids = names.stream().map(written::get).distinct().toList();
        if (names.size() == 1) {
            draft.say("skills.one", ids, "skills", names.getFirst());
        } else if (!names.isEmpty()) {
            draft.say("skills", ids, "skills", listed(names));
        }
    }

    /// Says openly what is missing, one or two names, so that nobody reads a claim into silence.
    void admit(LetterMaterial material) {
        var named =
                material.missing().stream()
                        .filter(skill -> draft.stands("Still open: " + skill + "."))
                        .limit(MOST_ADMITTED)
                        .toList();
        if (named.isEmpty()) {
            return;
        }
        var all = named.size() == material.missing().size();
        var purpose = !all && named.size() > 1 ? "gaps.more" : named.size() > 1 ? "gaps" : "gap";
        draft.say(purpose, List.of(), "missing", listed(named));
    }

    /// Names what the resume lists besides, the first few that are written like names.
    boolean tellOthers(LetterMaterial material, int most) {
        var others = material.others().stream().limit(most).toList();
        return !others.isEmpty()
                && draft.say(
                        "others",
                        others.stream().map(entry -> entry.fact().id()).toList(),
                        "list",
                        listed(others.stream().map(entry -> entry.fact().text()).toList()));
    }

    static String listed(List<String> names) {
        var last = names.size() - 1;
        return last == 0
                ? names.getFirst()
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
