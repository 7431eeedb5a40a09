package io.skillsync.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Real processes, in a folder of their own, that sleep.
class SupervisorTest {
    @TempDir Path root;

    private final List<String> told = Collections.synchronizedList(new ArrayList<>());
    private Place place;
    private States states;

    @BeforeEach
    void look_where_the_platform_lives() {
        place = new Place(new Project(root), "trial", 0);
        states = new States(place.folder().resolve("state"));
    }

    @AfterEach
    void leave_nothing_behind() throws Exception {
        supervisor().down();
    }

    @Test
    void a_need_starts_before_its_dependant() throws Exception {
        var store = new ASleeper("store");
        var shop = new ASleeper("shop", store);

        supervisor(shop, store).up(List.of(shop));

        assertThat(told).hasSize(2);
        assertThat(told.get(0)).startsWith("store is healthy");
        assertThat(told.get(1)).startsWith("shop is healthy");
    }

    @Test
    void a_second_up_leaves_everything_alone() throws Exception {
        var store = new ASleeper("store");
        supervisor(store).up(List.of(store));
        var first = pid("store");

        supervisor(store).up(List.of(store));

        assertThat(pid("store")).isEqualTo(first);
        assertThat(told).last().isEqualTo("store runs already");
    }

    @Test
    void a_changed_launch_is_started_anew_with_its_dependants_and_nothing_else() throws Exception {
        var store = new ASleeper("store");
        var shop = new ASleeper("shop", store);
        var other = new ASleeper("other");
        supervisor(store, shop, other).up(List.of(shop, other));
        var before = List.of(pid("store"), pid("shop"), pid("other"));

        store.running("exec sleep 61");
        supervisor(store, shop, other).up(List.of(shop, other));

        assertThat(pid("store")).isNotEqualTo(before.get(0));
        assertThat(pid("shop")).isNotEqualTo(before.get(1));
        assertThat(pid("other")).isEqualTo(before.get(2));
        assertThat(ProcessHandle.of(before.get(0)).filter(ProcessHandle::isAlive)).isEmpty();
    }

    @Test
    void what_was_killed_is_started_again() throws Exception {
        var store = new ASleeper("store");
        var supervisor = supervisor(store);
        supervisor.up(List.of(store));
        supervisor.kill(store);
        assertThat(supervisor.running(store)).isFalse();

        supervisor.up(List.of(store));

        assertThat(supervisor.running(store)).isTrue();
    }

    @Test
    void a_port_taken_by_a_stranger_is_named_and_nothing_starts() throws Exception {
        try (var stranger = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var store = new ASleeper("store");
            var shop = new ASleeper("shop", store).on(stranger.getLocalPort());

            assertThatThrownBy(() -> supervisor(store, shop).up(List.of(shop)))
                    .isInstanceOf(Trouble.class)
                    .hasMessageStartingWith(
                            "Port %d, which shop needs, is taken by "
                                    .formatted(stranger.getLocalPort()));
            assertThat(states.all()).isEmpty();
        }
    }

    @Test
    void a_process_that_ends_while_it_starts_shows_the_last_forty_lines_of_its_log() {
        var store =
                new ASleeper("store")
                        .running("for i in $(seq 1 50); do echo line-$i; done; sleep 0.2; exit 3")
                        .unhealthyFor(Duration.ofSeconds(20));

        assertThatThrownBy(() -> supervisor(store).up(List.of(store)))
                .isInstanceOf(Trouble.class)
                .hasMessageStartingWith("store ended")
                .hasMessageContaining("line-11\n")
                .hasMessageContaining("line-50")
                .hasMessageNotContaining("line-10\n");
    }

    @Test
    void a_process_that_never_becomes_healthy_is_reported_and_down_still_finds_it()
            throws Exception {
        var store = new ASleeper("store").unhealthyFor(Duration.ofMillis(300));
        assertThatThrownBy(() -> supervisor(store).up(List.of(store)))
                .isInstanceOf(Trouble.class)
                .hasMessageStartingWith("store is not healthy after ");
        var pid = pid("store");

        supervisor(store).down();

        assertThat(ProcessHandle.of(pid).filter(ProcessHandle::isAlive)).isEmpty();
        assertThat(states.all()).isEmpty();
    }

    @Test
    void one_failure_does_not_wait_for_the_patience_of_the_others() throws Exception {
        var slow = new ASleeper("slow").unhealthyFor(Duration.ofMinutes(5));
        var broken = new ASleeper("broken").running("exit 1").unhealthyFor(Duration.ofMinutes(5));
        var begun = System.nanoTime();

        assertThatThrownBy(() -> supervisor(slow, broken).up(List.of(slow, broken)))
                .isInstanceOf(Trouble.class)
                .hasMessageStartingWith("broken ended");

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofMinutes(1));
        for (var state : states.all()) {
            assertThat(state.alive()).as(state.name()).isEqualTo(state.name().equals("slow"));
        }
    }

    @Test
    void down_stops_the_dependant_first() throws Exception {
        var store = new ASleeper("store");
        var shop = new ASleeper("shop", store);
        supervisor(store, shop).up(List.of(shop));
        told.clear();

        supervisor(store, shop).down();

        assertThat(told).containsExactly("shop has stopped", "store has stopped");
    }

    @Test
    void down_also_stops_what_the_graph_no_longer_knows() throws Exception {
        var store = new ASleeper("store");
        supervisor(store).up(List.of(store));
        var pid = pid("store");

        supervisor().down();

        assertThat(ProcessHandle.of(pid).filter(ProcessHandle::isAlive)).isEmpty();
    }

    @Test
    void status_tells_who_sleeps_and_who_runs() throws Exception {
        var store = new ASleeper("store").on(freePort());
        var shop = new ASleeper("shop");
        supervisor(store, shop).up(List.of(store));

        var rows = supervisor(store, shop).status();

        assertThat(rows).extracting(Status::name).containsExactly("store", "shop");
        assertThat(rows).extracting(Status::state).containsExactly("healthy", "stopped");
        assertThat(rows.get(0).pid()).isEqualTo(pid("store"));
        assertThat(rows.get(0).memory()).isPositive();
        assertThat(rows.get(1).pid()).isNull();
    }

    @Test
    void the_data_of_a_running_platform_cannot_be_forgotten() throws Exception {
        var store = new ASleeper("store");
        supervisor(store).up(List.of(store));

        assertThatThrownBy(() -> supervisor(store).forget())
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("store");
    }

    @Test
    void a_circle_of_needs_is_refused() {
        var needs = new ArrayList<Resource>();
        var circle =
                new Resource() {
                    @Override
                    public String name() {
                        return "snake";
                    }

                    @Override
                    public int port() {
                        return 0;
                    }

                    @Override
                    public String url() {
                        return "";
                    }

                    @Override
                    public List<Resource> needs() {
                        return needs;
                    }

                    @Override
                    public Launch prepare() {
                        return Launch.of(Path.of("/"), List.of("true"));
                    }

                    @Override
                    public boolean healthy() {
                        return true;
                    }
                };
        needs.add(circle);

        assertThatThrownBy(() -> Supervisor.inOrder(List.of(circle)))
                .hasMessage("snake needs itself");
    }

    private Supervisor supervisor(Resource... resources) {
        var platform = new Platform(place);
        for (var resource : resources) {
            platform.add(resource);
        }
        return new Supervisor(platform, told::add);
    }

    private long pid(String name) {
        return states.of(name).orElseThrow().pid();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
