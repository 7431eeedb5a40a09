package io.skillsync.aicore.coach;

import io.skillsync.aicore.PersonId;
import io.skillsync.kernel.Invalid;
import io.skillsync.kernel.Owned;
import io.skillsync.kernel.RuleBroken;
import io.skillsync.kernel.Version;
import java.time.Instant;
import java.util.Optional;

/// What a person and the coach say to each other. Messages live beside it and are only ever added.
///
/// @param title what the person calls it; without one the first question stands for it
/// @param context what it is about
/// @param messages how many there are
public record Conversation(
        ConversationId id,
        PersonId owner,
        Optional<String> title,
        Optional<ConversationContext> context,
        int messages,
        Version version)
        implements Owned {
    /// A hundred questions; longer ones are several conversations.
    public static final int MOST_MESSAGES = 200;

    public static final int LONGEST_TITLE = 200;
    public static final int LONGEST_QUESTION = 4000;
    private static final int TITLE_OF_A_QUESTION = 80;

    public Conversation {
        if (title.map(text -> text.isBlank() || text.length() > LONGEST_TITLE).orElse(false))
            throw new Invalid(
                    "title",
                    "conversation.title",
                    "A title has 1 to %d characters.".formatted(LONGEST_TITLE));
    }

    public static Conversation open(
            ConversationId id,
            PersonId owner,
            Optional<String> title,
            Optional<ConversationContext> context) {
        return new Conversation(id, owner, title, context, 0, Version.NEW);
    }

    public void checkRoom() {
        if (messages + 2 > MOST_MESSAGES)
            throw new RuleBroken(
                    "conversation.full",
                    "A conversation has at most %d messages; open another one."
                            .formatted(MOST_MESSAGES));
    }

    public static void checkQuestion(String question) {
        if (question.isBlank() || question.length() > LONGEST_QUESTION)
            throw new Invalid(
                    "content",
                    "conversation.message",
                    "A message has 1 to %d characters.".formatted(LONGEST_QUESTION));
    }

    /// Adds a question and its answer; both or none.
    public Exchange exchange(
            MessageId questionId,
            String question,
            MessageId answerId,
            CoachAnswer answer,
            Instant now) {
        checkRoom();
        checkQuestion(question);
        var after =
                new Conversation(
                        id,
                        owner,
                        title.or(() -> Optional.of(shortened(question))),
                        context,
                        messages + 2,
                        version);
        return new Exchange(
                after,
                new CoachMessage(
                        questionId,
                        id,
                        messages,
                        MessageRole.USER,
                        question,
                        now,
                        Optional.empty()),
                new CoachMessage(
                        answerId,
                        id,
                        messages + 1,
                        MessageRole.ASSISTANT,
                        answer.text(),
                        now,
                        Optional.of(answer.metadata())));
    }

    private static String shortened(String question) {
        var line = question.strip().replaceAll("\\s+", " ");
        if (line.length() <= TITLE_OF_A_QUESTION) return line;
        var words = line.substring(0, TITLE_OF_A_QUESTION).replaceFirst("\\s+\\S*$", "");
        // A surrogate pair is never cut in two.
        if (Character.isHighSurrogate(words.charAt(words.length() - 1)))
            words = words.substring(0, words.length() - 1);
        return words + "…";
    }
}
