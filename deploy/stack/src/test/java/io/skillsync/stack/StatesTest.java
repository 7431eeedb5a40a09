package io.skillsync.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatesTest {
    @TempDir Path folder;

    @Test
    void a_state_is_read_as_it_was_written() throws Exception {
        var states = new States(folder);
        var state = state(4711, Instant.parse("2026-11-21T10:00:00.120Z"));

        states.put(state);

        assertThat(states.of("kafka")).contains(state);
        assertThat(states.all()).containsExactly(state);
    }

    @Test
    void a_forgotten_state_is_gone() throws Exception {
        var states = new States(folder);
        states.put(state(4711, Instant.EPOCH));

        states.forget("kafka");

        assertThat(states.of("kafka")).isEmpty();
        assertThat(states.all()).isEmpty();
    }

    @Test
    void a_living_process_is_known_by_its_start() {
        var own = ProcessHandle.current();
        assertThat(state(own.pid(), own.info().startInstant().orElseThrow()).alive()).isTrue();
    }

    @Test
    void a_stranger_with_a_reused_process_id_is_not_ours() {
        assertThat(state(ProcessHandle.current().pid(), Instant.EPOCH).alive()).isFalse();
    }

    @Test
    void state_files_are_for_their_owner_alone() throws Exception {
        new States(folder).put(state(4711, Instant.EPOCH));
        assertThat(
                        PosixFilePermissions.toString(
                                Files.getPosixFilePermissions(folder.resolve("kafka.json"))))
                .isEqualTo("rw-------");
    }

    private static State state(long pid, Instant startedAt) {
        return new State(
                "kafka",
                pid,
                startedAt,
                "abc",
                19092,
                "localhost:19092",
                "kafka.log",
                List.of("postgres"));
    }
}
