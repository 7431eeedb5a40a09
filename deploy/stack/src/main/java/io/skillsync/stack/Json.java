package io.skillsync.stack;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Set;

/// JSON files that are either the old or the new one, never half of it, and that only their owner
/// reads.
final class Json {
    static final ObjectMapper MAPPER = mapper();

    /// For files with secrets in them.
    static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private Json() {}

    static void write(Path file, Object value) throws IOException {
        Files.createDirectories(file.getParent());
        var draft =
                Files.createTempFile(
                        file.getParent(), file.getFileName().toString(), ".new", OWNER_ONLY);
        Files.write(draft, MAPPER.writeValueAsBytes(value));
        Files.move(
                draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    static <T> T read(Path file, Class<T> type) throws IOException {
        return MAPPER.readValue(file.toFile(), type);
    }

    private static ObjectMapper mapper() {
        var instants = new SimpleModule("instants");
        instants.addSerializer(Instant.class, ToStringSerializer.instance);
        instants.addDeserializer(Instant.class, new InstantText());
        return JsonMapper.builder()
                .addModule(instants)
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build();
    }

    /// The one date type of these files, read without a module that would be one more dependency.
    private static final class InstantText extends FromStringDeserializer<Instant> {
        private static final long serialVersionUID = 1;

        InstantText() {
            super(Instant.class);
        }

        @Override
        protected Instant _deserialize(String value, DeserializationContext context) {
            return Instant.parse(value);
        }
    }
}
