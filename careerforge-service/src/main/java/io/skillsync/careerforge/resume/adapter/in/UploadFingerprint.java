package io.skillsync.careerforge.resume.adapter.in;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// What makes two uploads the same request: the file's bytes and the name that was given.
@ApplicationScoped
class UploadFingerprint {
    private final Vertx vertx;

    UploadFingerprint(Vertx vertx) {
        this.vertx = vertx;
    }

    record Request(String sha256, String name) {}

    /// Hashes only where there is a key, because nothing else asks.
    Uni<Request> of(String key, Path file, String name) {
        if (key == null) return Uni.createFrom().item(new Request("", name));
        return Uni.createFrom()
                .completionStage(
                        () -> vertx.executeBlocking(() -> sha256(file), false).toCompletionStage())
                .map(hash -> new Request(hash, name));
    }

    private static String sha256(Path file) throws IOException, NoSuchAlgorithmException {
        var digest = MessageDigest.getInstance("SHA-256");
        try (var in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
