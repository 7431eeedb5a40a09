package io.skillsync.stack;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// A resource that is a real process and does nothing: a shell command and an answer about its
/// health.
final class ASleeper implements Resource {
    private final String name;
    private final List<Resource> needs;
    private String script = "exec sleep 60";
    private boolean healthy = true;
    private int port = 0;
    private Duration patience = Duration.ofSeconds(20);

    ASleeper(String name, Resource... needs) {
        this.name = name;
        this.needs = List.of(needs);
    }

    ASleeper running(String other) {
        this.script = other;
        return this;
    }

    ASleeper unhealthyFor(Duration time) {
        this.healthy = false;
        this.patience = time;
        return this;
    }

    ASleeper on(int other) {
        this.port = other;
        return this;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public List<Integer> ports() {
        return port == 0 ? List.of() : List.of(port);
    }

    @Override
    public String url() {
        return "nowhere:" + port;
    }

    @Override
    public List<Resource> needs() {
        return needs;
    }

    @Override
    public Launch prepare() {
        return Launch.of(Path.of("/"), List.of("sh", "-c", script)).with(Map.of("SLEEPER", name));
    }

    @Override
    public boolean healthy() {
        return healthy;
    }

    @Override
    public Duration patience() {
        return patience;
    }
}
