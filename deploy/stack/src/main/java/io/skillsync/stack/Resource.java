package io.skillsync.stack;

import java.time.Duration;
import java.util.List;

/// One process of the platform: how it is started, when it is healthy, what it needs first and what
/// it holds afterwards.
public interface Resource {

    /// As people type it: `postgres`, `ai-core`.
    String name();

    /// The port that others talk to; [#ports] also names the ones beside it.
    int port();

    default List<Integer> ports() {
        return List.of(port());
    }

    String url();

    default List<Resource> needs() {
        return List.of();
    }

    /// Writes configuration and empty data folders where they are missing. Calling it twice changes
    /// nothing.
    Launch prepare() throws Exception;

    /// Asks the process itself, once and quickly; any exception means "not yet".
    boolean healthy() throws Exception;

    /// What the process must hold before others may use it: databases, topics. Calling it twice
    /// changes nothing.
    default void furnish() throws Exception {}

    /// How long a start may take on a slow machine that starts everything at once.
    default Duration patience() {
        return Duration.ofSeconds(120);
    }

    /// The signal that asks for an orderly end.
    default String farewell() {
        return "TERM";
    }
}
