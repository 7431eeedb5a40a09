package io.skillsync.gateway.route;

import java.time.Duration;

/// How long the door waits: for a connection, and for the head of the answer. Once the head is
/// there an answer may take as long as it likes, or streams of events could not live.
///
/// @param connect to get a connection to the service, queueing for the pool included
/// @param head from the last byte of the request that moved to the response head
/// @param uploadHead the same for uploads, which a service checks before it answers
public record Deadlines(Duration connect, Duration head, Duration uploadHead) {
    public Duration head(boolean upload) {
        return upload ? uploadHead : head;
    }
}
