package io.skillsync.aicore.insight;

import io.skillsync.aicore.matching.PostingDocument;
import io.skillsync.aicore.matching.PostingSighting;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/// How long a posting has been there, how often it changed, and where the same text was posted
/// before. It shows what was seen; whether somebody means to hire, it does not say.
///
/// @param firstSeen when it was published, or first seen here if that was earlier
/// @param changes versions after the first
/// @param earlier postings of the same organization for the same place with nearly the same text
/// @param notes the same as sentences
public record PostingSignals(
        UUID postingId,
        String status,
        Instant firstSeen,
        long ageDays,
        int changes,
        List<EarlierPosting> earlier,
        List<String> notes) {
    private static final double NEARLY_THE_SAME = 0.8;

    public PostingSignals {
        earlier = List.copyOf(earlier);
        notes = List.copyOf(notes);
    }

    /// A posting that came before with nearly the same text.
    ///
    /// @param likeness 0 to 1, the share of words that both have
    public record EarlierPosting(
            UUID postingId, String status, Instant firstSeen, double likeness) {}

    /// @param sightings all versions under the posting's title, oldest first, its own among them
    public static PostingSignals of(UUID posting, List<PostingSighting> sightings, Instant now) {
        var byPosting = new LinkedHashMap<UUID, List<PostingSighting>>();
        for (var sighting : sightings) {
            byPosting
                    .computeIfAbsent(sighting.document().id(), _ -> new ArrayList<>())
                    .add(sighting);
        }
        var own = byPosting.remove(posting);
        var firstSeen = firstSeen(own);
        var earlier =
                byPosting.values().stream()
                        .filter(other -> firstSeen(other).isBefore(firstSeen))
                        .filter(other -> samePlace(own.getLast(), other.getLast()))
                        .map(other -> earlier(own.getLast(), other))
                        .filter(other -> other.likeness() >= NEARLY_THE_SAME)
                        .toList();
        var age = Math.max(0, Duration.between(firstSeen, now).toDays());
        return new PostingSignals(
                posting,
                own.getLast().status(),
                firstSeen,
                age,
                own.size() - 1,
                earlier,
                notes(age, own.size() - 1, earlier));
    }

    private static List<String> notes(long age, int changes, List<EarlierPosting> earlier) {
        var notes = new ArrayList<String>();
        notes.add("It was first seen %s.".formatted(days(age)));
        if (changes > 0) {
            notes.add("It changed %s since.".formatted(changes == 1 ? "once" : changes + " times"));
        }
        if (!earlier.isEmpty()) {
            notes.add(
                    "Nearly the same text was posted %s before, first on %s."
                            .formatted(
                                    earlier.size() == 1 ? "once" : earlier.size() + " times",
                                    earlier.getFirst().firstSeen().toString().substring(0, 10)));
        }
        return notes;
    }

    private static String days(long age) {
        return age == 0 ? "today" : age == 1 ? "a day ago" : age + " days ago";
    }

    private static Instant firstSeen(List<PostingSighting> versions) {
        var first = versions.getFirst();
        var published = first.document().publishedAt();
        return published != null && published.isBefore(first.seen()) ? published : first.seen();
    }

    private static boolean samePlace(PostingSighting one, PostingSighting other) {
        return Objects.equals(one.document().location(), other.document().location());
    }

    private static EarlierPosting earlier(PostingSighting own, List<PostingSighting> other) {
        var last = other.getLast();
        return new EarlierPosting(
                last.document().id(),
                last.status(),
                firstSeen(other),
                likeness(words(own.document()), words(last.document())));
    }

    private static double likeness(Set<String> one, Set<String> other) {
        var both = new HashSet<>(one);
        both.retainAll(other);
        var either = new HashSet<>(one);
        either.addAll(other);
        return either.isEmpty() ? 1 : both.size() / (double) either.size();
    }

    private static Set<String> words(PostingDocument posting) {
        var words =
                new HashSet<>(
                        List.of(
                                posting.description()
                                        .toLowerCase(Locale.ROOT)
                                        .split("[^\\p{L}\\p{N}]+")));
        words.remove("");
        return words;
    }
}
