package io.skillsync.aicore.coach;

class InMemoryConversationsTest extends ConversationsContract {
    private final InMemoryConversations conversations = new InMemoryConversations();

    @Override
    protected Conversations collection() {
        return conversations;
    }
}
