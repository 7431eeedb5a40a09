package io.skillsync.careerforge.resume;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// The hash of a record by its content: components in their declared order, every text preceded by
/// its length so that no two contents read the same, absent values told apart from empty ones.
final class Fingerprint {
    private Fingerprint() {}

    static String of(Record content) {
        var canonical = new StringBuilder();
        write(content, canonical);
        return sha256(canonical.toString().getBytes(StandardCharsets.UTF_8));
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    private static void write(Object value, StringBuilder to) {
        switch (value) {
            case null -> to.append('-');
            case Boolean truth -> to.append(truth ? 't' : 'f');
            case String text -> to.append(text.length()).append(':').append(text);
            case List<?> list -> {
                to.append('[');
                list.forEach(entry -> write(entry, to));
                to.append(']');
            }
            case Record part -> {
                to.append('{');
                for (var component : part.getClass().getRecordComponents())
                    write(read(part, component), to);
                to.append('}');
            }
            default ->
                    throw new IllegalArgumentException(
                            "No canonical form for " + value.getClass().getSimpleName());
        }
    }

    private static Object read(Record part, RecordComponent component) {
        try {
            return component.getAccessor().invoke(part);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A record's components are readable.", e);
        }
    }
}
