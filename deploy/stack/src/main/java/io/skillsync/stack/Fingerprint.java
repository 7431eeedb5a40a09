package io.skillsync.stack;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// SHA-256 of content, in hexadecimal.
final class Fingerprint {
    private final MessageDigest digest;

    Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256.", e);
        }
    }

    static String of(byte[] content) {
        return new Fingerprint().add(content).toString();
    }

    Fingerprint add(byte[] content) {
        digest.update(content);
        return this;
    }

    Fingerprint add(String text) {
        return add(text.getBytes(StandardCharsets.UTF_8));
    }

    /// Ends the calculation.
    @Override
    public String toString() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
