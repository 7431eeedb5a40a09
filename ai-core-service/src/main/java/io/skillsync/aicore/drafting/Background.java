package io.skillsync.aicore.drafting;

import io.skillsync.aicore.drafting.FactBook.Entry;
import io.skillsync.aicore.drafting.FactBook.Kind;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.function.BooleanSupplier;

/// What else a resume offers for a letter that has room: studies, skills beyond those asked for,
/// the summary, the heading, projects, another sentence of the posting. The best comes first.
final class Background {
    private static final int MOST_OTHERS = 5;

    private final LetterDraft draft;
    private final Queue<BooleanSupplier> open = new ArrayDeque<>();

    Background(LetterDraft draft, LetterMaterial material, FactBook book) {
        this.draft = draft;
        first(book, Kind.STUDY, this::study);
        open.add(() -> new SkillTeller(draft).tellOthers(material, MOST_OTHERS));
        if (material.introduction().isEmpty()) {
            material.profile().ifPresent(profile -> open.add(() -> profile(profile)));
        }
        first(book, Kind.PROJECT, this::project);
        first(book, Kind.HEADLINE, this::headline);
        material.quotes()
                .skip(1)
                .limit(1)
                .forEach(quote ->
                        open.add(() -> draft.say("focus.more", List.of(), "quote", quote)));
    }

    private interface Telling {
        boolean tell(Entry entry);
    }

    private void first(FactBook book, Kind kind, Telling telling) {
        book.of(kind).stream().limit(1).forEach(entry -> open.add(() -> telling.tell(entry)));
    }

    /// Tells the next thing that can be told; false where nothing is left.
    boolean tellMore() {
        while (!open.isEmpty()) {
            if (open.remove().getAsBoolean()) {
                return true;
            }
        }
        return false;
    }

    private boolean study(Entry study) {
        var end = ", " + study.place();
        var text = study.fact().text();
        var ids = List.of(study.fact().id());
        if (study.place().isBlank() || !text.endsWith(end)) {
            return draft.say("study", ids, "study", text);
        }
        var course = text.substring(0, text.length() - end.length());
        return draft.say("study.at", ids, "course", course, "place", study.place());
    }

    private boolean profile(Entry profile) {
        return draft.say(
                "profile",
                List.of(profile.fact().id()),
                "line",
                FirstPerson.bare(profile.fact().text()));
    }

    private boolean project(Entry project) {
        return !draft.names(project.place())
                && draft.say(
                        "project.named", List.of(project.fact().id()), "place", project.place());
    }

    private boolean headline(Entry headline) {
        return draft.say(
                "headline", List.of(headline.fact().id()), "headline", headline.fact().text());
    }
}
