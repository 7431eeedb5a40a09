package io.skillsync.aicore.analysis;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.skillsync.aicore.analysis.ResumeReader.ReadingRequest;
import io.skillsync.aicore.document.UnreadableDocument;
import io.skillsync.aicore.document.UnreadableDocument.UnreadableReason;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;

/// What goes over the pipes between the service and a worker: every block is preceded by its
/// length.
final class WorkerProtocol {
    private static final int READ = 0;
    private static final int UNREADABLE = 1;
    private static final int LARGEST_BLOCK = 64 << 20;
    private static final JsonMapper JSON = new JsonMapper();

    private WorkerProtocol() {}

    static void writeRequest(DataOutputStream out, ReadingRequest request) throws IOException {
        out.writeLong(request.analysisId().getMostSignificantBits());
        out.writeLong(request.analysisId().getLeastSignificantBits());
        out.writeUTF(request.mediaType() == null ? "" : request.mediaType());
        out.writeLong(request.today().toEpochDay());
        writeBlock(out, request.content());
        out.flush();
    }

    static ReadingRequest readRequest(DataInputStream in) throws IOException {
        var id = new UUID(in.readLong(), in.readLong());
        var mediaType = in.readUTF();
        var today = LocalDate.ofEpochDay(in.readLong());
        return new ReadingRequest(id, readBlock(in), mediaType, today);
    }

    static void writeReading(DataOutputStream out, Reading reading) throws IOException {
        out.writeByte(READ);
        writeBlock(out, JSON.writeValueAsBytes(reading));
        out.flush();
    }

    static void writeFailure(DataOutputStream out, UnreadableDocument failure) throws IOException {
        out.writeByte(UNREADABLE);
        out.writeUTF(failure.reason().name());
        writeBlock(out, failure.getMessage().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /// @throws UnreadableDocument where the worker says that the file is
    static Reading readAnswer(DataInputStream in) throws IOException {
        if (in.readByte() == READ) {
            return JSON.readValue(readBlock(in), Reading.class);
        }
        var reason = UnreadableReason.valueOf(in.readUTF());
        throw new UnreadableDocument(reason, new String(readBlock(in), StandardCharsets.UTF_8));
    }

    private static void writeBlock(DataOutputStream out, byte[] block) throws IOException {
        out.writeInt(block.length);
        out.write(block);
    }

    private static byte[] readBlock(DataInputStream in) throws IOException {
        var length = in.readInt();
        if (length < 0 || length > LARGEST_BLOCK) {
            throw new IOException("A block of %d bytes is not believed.".formatted(length));
        }
        var block = new byte[length];
        in.readFully(block);
        return block;
    }
}
