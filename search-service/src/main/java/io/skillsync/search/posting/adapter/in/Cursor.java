package io.skillsync.search.posting.adapter.in;

import io.skillsync.kernel.Invalid;
import io.skillsync.search.posting.PostingId;
import io.skillsync.search.posting.ResultSlice.After;
import io.skillsync.search.posting.ResultSlice.Offset;
import io.skillsync.search.posting.ResultSlice.Start;
import io.skillsync.search.posting.SearchCriteria;
import io.skillsync.search.posting.SearchMode;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/// The place where a page ended, opaque to callers. It belongs to one search: the same cursor with
/// other criteria is refused.
final class Cursor {
    private static final String OFFSET = "o";
    private static final String AFTER = "a";

    private Cursor() {}

    static String encode(SearchCriteria criteria, Start start) {
        var place =
                switch (start) {
                    case Offset(int results, Optional<SearchMode> rankedBy) ->
                            "%s|%d|%s"
                                    .formatted(
                                            OFFSET, results, rankedBy.map(Enum::name).orElse(""));
                    case After(Instant publishedAt, PostingId id) ->
                            "%s|%d|%s".formatted(AFTER, publishedAt.toEpochMilli(), id.value());
                };
        var text = mark(criteria) + "|" + place;
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    static Start decode(SearchCriteria criteria, String cursor) {
        try {
            var text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            var parts = text.split("\\|", -1);
            if (parts.length == 4 && parts[0].equals(mark(criteria))) return start(parts);
        } catch (IllegalArgumentException | DateTimeException notOurs) {
            // Falls through to the one answer for every cursor that is not ours.
        }
        throw new Invalid("after", "page.cursor", "This is not a cursor of this search.");
    }

    private static Start start(String[] parts) {
        return switch (parts[1]) {
            case OFFSET ->
                    new Offset(
                            Integer.parseInt(parts[2]),
                            Optional.of(parts[3])
                                    .filter(name -> !name.isEmpty())
                                    .map(SearchMode::valueOf));
            case AFTER ->
                    new After(
                            Instant.ofEpochMilli(Long.parseLong(parts[2])),
                            new PostingId(UUID.fromString(parts[3])));
            default -> throw new IllegalArgumentException("no such place");
        };
    }

    /// Records of the same values have the same text, in every process: sets are sorted first.
    private static String mark(SearchCriteria criteria) {
        var stable =
                String.join(
                        "\n",
                        criteria.keywords().orElse(""),
                        criteria.location().orElse(""),
                        criteria.types().stream().map(Enum::name).sorted().toList().toString(),
                        criteria.workModes().stream().map(Enum::name).sorted().toList().toString(),
                        criteria.pay().toString(),
                        criteria.postedAfter().toString(),
                        criteria.skills().toString());
        return Integer.toHexString(stable.hashCode());
    }
}
