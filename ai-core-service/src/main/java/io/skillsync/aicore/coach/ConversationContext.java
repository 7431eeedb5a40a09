package io.skillsync.aicore.coach;

import io.skillsync.kernel.Invalid;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// What a conversation is about: `posting:<id>`, `application:<id>`, or a word of the caller's own
/// that only serves to find it again.
public record ConversationContext(String text) {
    public static final int LONGEST = 200;
    private static final String POSTING = "posting:";
    private static final String APPLICATION = "application:";
    private static final Pattern ID =
            Pattern.compile("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    public ConversationContext {
        text = text.strip();
        if (text.isEmpty() || text.length() > LONGEST)
            throw new Invalid(
                    "context",
                    "conversation.context",
                    "A context has 1 to %d characters.".formatted(LONGEST));
        check(text, POSTING);
        check(text, APPLICATION);
    }

    private static void check(String text, String kind) {
        if (text.startsWith(kind) && !ID.matcher(text.substring(kind.length())).matches())
            throw new Invalid(
                    "context", "conversation.context", "Behind “%s” stands an id.".formatted(kind));
    }

    public Optional<UUID> posting() {
        return id(POSTING);
    }

    public Optional<UUID> application() {
        return id(APPLICATION);
    }

    private Optional<UUID> id(String kind) {
        return text.startsWith(kind)
                ? Optional.of(UUID.fromString(text.substring(kind.length())))
                : Optional.empty();
    }
}
