package io.skillsync.aicore.drafting;

import io.skillsync.aicore.drafting.FactBook.Entry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/// Tells results, the first of a position together with the position.
final class ResultTeller {
    private final LetterDraft draft;
    private final FactBook book;
    private final int mostOfAPlace;
    private final Map<String, Integer> toldOf = new HashMap<>();
    private String lastPlace = "";
    private int told;

    ResultTeller(LetterDraft draft, FactBook book, int mostOfAPlace) {
        this.draft = draft;
        this.book = book;
        this.mostOfAPlace = mostOfAPlace;
    }

    /// The results in the order in which they are tried: the best few that can be told, those of
    /// one place together, then all others.
    static List<Entry> grouped(List<Entry> results, int most, int mostOfAPlace) {
        var chosen = new LinkedHashMap<String, List<Entry>>();
        var count = 0;
        for (var result : results) {
            var ofPlace = chosen.computeIfAbsent(result.place(), _ -> new ArrayList<>());
            var tellable =
                    FirstPerson.clause(result.fact().text()).isPresent()
                            && !result.place().isBlank();
            if (tellable && ofPlace.size() < mostOfAPlace && count < most) {
                ofPlace.add(result);
                count++;
            }
        }
        var order = new LinkedHashSet<>(chosen.values().stream().flatMap(List::stream).toList());
        order.addAll(results);
        return List.copyOf(order);
    }

    /// Whether any of the results can be told.
    static boolean canTell(List<Entry> results) {
        return results.stream()
                .filter(result -> !result.place().isBlank())
                .map(result -> result.fact().text())
                .anyMatch(line ->
                        FirstPerson.clause(line).isPresent()
                                || FirstPerson.outcome(line).isPresent());
    }

    int told() {
        return told;
    }

    /// Tells the result if it can be said in the first person or named as an outcome, and its place
    /// was not told often.
    void tell(Entry result) {
        if (toldOf.getOrDefault(result.place(), 0) >= mostOfAPlace) {
            return;
        }
        var clause = FirstPerson.clause(result.fact().text());
        var said = clause.isPresent() ? tellClause(result, clause.get()) : tellOutcome(result);
        if (said) {
            told++;
            toldOf.merge(result.place(), 1, Integer::sum);
            lastPlace = result.place();
        }
    }

    private boolean tellClause(Entry result, String clause) {
        var ids = new ArrayList<>(List.of(result.fact().id()));
        if (result.place().isBlank()) {
            return false;
        }
        var role = book.roleOf(result);
        if (result.place().equals(lastPlace)) {
            return draft.say(role.isEmpty() ? "more" : "more.role", ids, "clause", clause);
        }
        role.ifPresent(entry -> ids.add(entry.fact().id()));
        if (role.isEmpty()) {
            return draft.say("project", ids, "place", result.place(), "clause", clause);
        }
        return result.role().isBlank() || toldOf.containsKey(result.place())
                ? draft.say("place", ids, "place", result.place(), "clause", clause)
                : draft.say(
                        told == 0 ? "role.first" : "role",
                        ids,
                        "role",
                        result.role(),
                        "place",
                        result.place(),
                        "clause",
                        clause);
    }

    private boolean tellOutcome(Entry result) {
        var outcome = FirstPerson.outcome(result.fact().text());
        return outcome.isPresent()
                && !result.place().isBlank()
                && draft.say(
                        book.roleOf(result).isEmpty() ? "outcome.project" : "outcome",
                        List.of(result.fact().id()),
                        "place",
                        result.place(),
                        "line",
                        outcome.get());
    }
}
