package io.skillsync.aicore.rehearsal.adapter.out;

import io.skillsync.aicore.PersonId;
import io.skillsync.aicore.matching.PostingDocument;
import io.skillsync.aicore.rehearsal.AnswerReview;
import io.skillsync.aicore.rehearsal.InterviewAnalysis;
import io.skillsync.aicore.rehearsal.InterviewQuestion;
import io.skillsync.aicore.rehearsal.MockInterview;
import io.skillsync.aicore.rehearsal.MockInterview.Message;
import io.skillsync.aicore.rehearsal.MockInterviewId;
import io.skillsync.aicore.rehearsal.Occasion;
import io.skillsync.persistence.OwnedRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "mock_interview")
class MockInterviewRow extends OwnedRow<MockInterview> {
    @Column(name = "is_completed")
    boolean isCompleted;

    @Column(name = "resume_id")
    UUID resumeId;

    @Column(name = "resume_version")
    int resumeVersion;

    @Column(name = "application_id")
    UUID applicationId;

    @Column(name = "track_id")
    UUID trackId;

    @JdbcTypeCode(SqlTypes.JSON)
    PostingDocument posting;

    @JdbcTypeCode(SqlTypes.JSON)
    Questions questions;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "conversation_history")
    Conversation conversationHistory;

    @JdbcTypeCode(SqlTypes.JSON)
    Reviews reviews;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "ai_analysis")
    InterviewAnalysis aiAnalysis;

    /// JSON columns hold objects, so the lists stand in one each.
    record Questions(List<InterviewQuestion> items) {}

    record Conversation(List<Message> messages) {}

    record Reviews(List<AnswerReview> items) {}

    MockInterviewRow() {}

    MockInterviewRow(MockInterview interview) {
        super(interview);
        isCompleted = interview.isCompleted();
        resumeId = interview.occasion().resume();
        resumeVersion = interview.occasion().resumeVersion();
        applicationId = interview.occasion().application();
        trackId = interview.occasion().track();
        posting = interview.occasion().posting();
        questions = new Questions(interview.questions());
        conversationHistory = new Conversation(interview.conversation());
        reviews = new Reviews(interview.reviews());
        aiAnalysis = interview.analysis().orElse(null);
    }

    @Override
    public MockInterview toModel() {
        return new MockInterview(
                new MockInterviewId(id),
                new PersonId(ownerId),
                new Occasion(posting, resumeId, resumeVersion, applicationId, trackId),
                questions.items(),
                conversationHistory.messages(),
                reviews.items(),
                Optional.ofNullable(aiAnalysis),
                version());
    }
}
