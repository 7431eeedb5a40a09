package io.skillsync.persistence.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/// Publishes what the outbox holds, one leader per service. Leadership is an advisory lock on the
/// very connection that reads and marks: who loses the connection loses the right to mark.
@ApplicationScoped
public class OutboxRelay {
    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);

    /// The net under the wake-up calls: an event whose wake-up was lost waits this long at most.
    private static final long SLOW_LOOK_MS = 1_000;

    private static final long PAUSE_AFTER_FAULT_MS = 500;

    private final RelayConnection.Source connections;
    private final EventPublisher publisher;
    private final Semaphore news = new Semaphore(0);
    private volatile boolean running;
    private Thread thread;

    OutboxRelay(RelayConnection.Source connections, EventPublisher publisher) {
        this.connections = connections;
        this.publisher = publisher;
    }

    void start(@Observes StartupEvent event) {
        running = true;
        thread = Thread.ofVirtual().name("outbox-relay").start(this::run);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        wake();
        if (thread != null && !thread.join(java.time.Duration.ofSeconds(10))) thread.interrupt();
        publisher.close();
    }

    /// There may be something new; cheap, and safe from any thread.
    public void wake() {
        if (news.availablePermits() == 0) news.release();
    }

    private void run() {
        while (running) {
            try (var connection = connections.open()) {
                if (connection.lead()) relayFrom(connection);
                else sleep(SLOW_LOOK_MS);
            } catch (SQLException | RuntimeException fault) {
                if (running) LOG.warnf("The outbox relay starts over: %s", fault.getMessage());
                sleep(PAUSE_AFTER_FAULT_MS);
            }
        }
    }

    private void relayFrom(RelayConnection connection) throws SQLException {
        while (running) {
            var waiting = connection.unpublished();
            if (waiting.isEmpty()) {
                awaitNews();
                continue;
            }
            var published = publisher.publish(waiting);
            connection.mark(published);
            if (published.size() < waiting.size()) sleep(PAUSE_AFTER_FAULT_MS);
        }
    }

    private void awaitNews() {
        try {
            news.tryAcquire(SLOW_LOOK_MS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            running = false;
        }
    }

    private void sleep(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException stopped) {
            running = false;
        }
    }
}
