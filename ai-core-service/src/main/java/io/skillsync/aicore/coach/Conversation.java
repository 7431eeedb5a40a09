package io.skillsync.aicore.coach;

import io.skillsync.aicore.coach.Coach.CoachAnswer;
import io.skillsync.kernel.Invalid;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What a person and the coach said to each other.
///
/// @param context what the conversation is about, such as an opportunity; may be empty
public record Conversation(
        UUID id, UUID owner, String context, List<CoachMessage> messages, Instant createdAt) {
    private static final int LONGEST = 4000;
    private static final String MODEL = "knowledge-base-1";

    public Conversation {
        messages = List.copyOf(messages);
    }

    /// @param role `user` or `assistant`
    /// @param metadata `model` and `tokens` of an answer, `citations` as ids of articles; empty for
    ///   questions
    public record CoachMessage(
            String role, String content, Instant createdAt, Map<String, String> metadata) {
        public CoachMessage {
            metadata = Map.copyOf(metadata);
        }
    }

    public static Conversation open(UUID id, UUID owner, String context, Instant now) {
        return new Conversation(id, owner, context, List.of(), now);
    }

    /// Adds a question and its answer; both or none.
    public Conversation asked(String question, CoachAnswer answer, Instant now) {
        if (question.isBlank() || question.length() > LONGEST) {
            throw new Invalid(
                    "content",
                    "conversation.message",
                    "A message has 1 to %d characters.".formatted(LONGEST));
        }
        var all = new ArrayList<>(messages);
        all.add(new CoachMessage("user", question, now, Map.of()));
        var cited =
                String.join(
                        ",", answer.citations().stream().map(Coach.Citation::articleId).toList());
        var words = String.valueOf(answer.text().split("\\s+").length);
        all.add(
                new CoachMessage(
                        "assistant",
                        answer.text(),
                        now,
                        Map.of("model", MODEL, "tokens", words, "citations", cited)));
        return new Conversation(id, owner, context, all, createdAt);
    }
}
