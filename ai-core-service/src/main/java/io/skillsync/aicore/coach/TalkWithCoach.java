package io.skillsync.aicore.coach;

import io.skillsync.aicore.PersonId;
import io.skillsync.aicore.coach.CoachSpeech.Answered;
import io.skillsync.aicore.coach.CoachSpeech.Stored;
import io.skillsync.aicore.matching.Candidacies;
import io.skillsync.aicore.matching.Candidacy;
import io.skillsync.aicore.matching.PostingCopy;
import io.skillsync.aicore.matching.Postings;
import io.skillsync.aicore.matching.Viewer;
import io.skillsync.kernel.NotFound;
import io.skillsync.kernel.Stale;
import io.skillsync.kernel.UseCase;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/// Conversations with the coach: opened, and continued question by question.
@UseCase
public class TalkWithCoach {
    /// A question on its way.
    ///
    /// @param askerName hidden from a language model
    /// @param answerId of the message that will answer it
    public record Asked(
            PersonId owner,
            Optional<String> askerName,
            ConversationId conversation,
            MessageId questionId,
            MessageId answerId,
            String content) {}

    private final Conversations conversations;
    private final Answering answering;
    private final Postings postings;
    private final Candidacies candidacies;
    private final Clock clock;

    TalkWithCoach(
            Conversations conversations,
            Answering answering,
            Postings postings,
            Candidacies candidacies,
            Clock clock) {
        this.conversations = conversations;
        this.answering = answering;
        this.postings = postings;
        this.candidacies = candidacies;
        this.clock = clock;
    }

    /// NotFound where the context names a posting that is not open, or an application that is not
    /// the person's.
    public Uni<Conversation> open(Conversation conversation) {
        return job(conversation)
                .invoke(job -> checkSubject(conversation, job))
                .chain(() -> conversations.add(conversation));
    }

    private static void checkSubject(Conversation conversation, Optional<JobAtHand> job) {
        if (job.isPresent()) return;
        conversation
                .context()
                .ifPresent(context -> {
                    if (context.posting().isPresent()) throw new NotFound("posting");
                    if (context.application().isPresent()) throw new NotFound("application");
                });
    }

    /// The answer piece by piece; the last one is the message as it is stored. Who stops listening
    /// before that leaves nothing behind.
    public Multi<CoachSpeech> ask(Asked asked) {
        return Uni.createFrom()
                .deferred(() -> {
                    Conversation.checkQuestion(asked.content());
                    return conversations.get(asked.owner(), asked.conversation());
                })
                .invoke(Conversation::checkRoom)
                .chain(conversation -> understood(asked, conversation))
                .onItem()
                .transformToMulti(answering::answer)
                .onItem()
                .transformToUniAndConcatenate(speech ->
                        speech instanceof Answered(var answer)
                                ? store(asked, answer)
                                : Uni.createFrom().item(speech));
    }

    private Uni<CoachQuestion> understood(Asked asked, Conversation conversation) {
        return job(conversation)
                .chain(job ->
                        conversations
                                .lastQuestion(asked.owner(), asked.conversation())
                                .map(previous ->
                                        new CoachQuestion(
                                                asked.content(),
                                                previous.map(CoachMessage::content),
                                                job,
                                                asked.askerName())));
    }

    /// Tried once more where another exchange of the same conversation came between.
    private Uni<CoachSpeech> store(Asked asked, CoachAnswer answer) {
        return Uni.createFrom()
                .deferred(() -> conversations.get(asked.owner(), asked.conversation()))
                .map(conversation ->
                        conversation.exchange(
                                asked.questionId(),
                                asked.content(),
                                asked.answerId(),
                                answer,
                                clock.instant()))
                .chain(conversations::add)
                .onFailure(Stale.class)
                .retry()
                .atMost(1)
                .map(exchange -> new Stored(exchange.answer()));
    }

    private Uni<Optional<JobAtHand>> job(Conversation conversation) {
        var context = conversation.context();
        var posting = context.flatMap(ConversationContext::posting);
        if (posting.isPresent()) return openPosting(posting.get());
        return context.flatMap(ConversationContext::application)
                .map(application -> appliedTo(conversation.owner(), application))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty()));
    }

    /// What a posting says is everybody's to read while it is open.
    private Uni<Optional<JobAtHand>> openPosting(UUID posting) {
        return postings.state(posting)
                .map(state -> state.filter(known -> known.open(clock.instant())))
                .chain(state ->
                        state.isEmpty()
                                ? Uni.createFrom().item(Optional.empty())
                                : postings.version(posting, state.get().version())
                                        .map(copy ->
                                                copy.map(
                                                        found -> atHand(found, Optional.empty()))));
    }

    /// The version that the person applied to stays theirs to read.
    private Uni<Optional<JobAtHand>> appliedTo(PersonId person, UUID application) {
        return candidacies
                .byId(Viewer.alone(person), application)
                .chain(found ->
                        found.isEmpty()
                                ? Uni.createFrom().item(Optional.empty())
                                : version(found.get()));
    }

    private Uni<Optional<JobAtHand>> version(Candidacy candidacy) {
        return postings.version(candidacy.posting(), candidacy.postingVersion())
                .map(copy -> copy.map(found -> atHand(found, Optional.of(candidacy.lifecycle()))));
    }

    private static JobAtHand atHand(PostingCopy copy, Optional<String> lifecycle) {
        return new JobAtHand(copy.document().id(), copy.document(), lifecycle);
    }
}
