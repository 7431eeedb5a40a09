package io.skillsync.aicore.analysis;

import io.skillsync.aicore.document.UnreadableDocument;
import io.skillsync.aicore.document.UnreadableDocument.UnreadableReason;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/// The main class of a worker process: reads files one after the other, from its standard input to
/// its standard output, until the input ends.
public final class ReadingWorker {
    private ReadingWorker() {}

    public static void main(String[] args) throws IOException {
        var answers = System.out;
        // Libraries that print must not speak between the answers.
        System.setOut(System.err);
        serve(System.in, answers, new LayoutResumeReader());
    }

    static void serve(InputStream requests, OutputStream answers, ResumeReader reader)
            throws IOException {
        var in = new DataInputStream(new BufferedInputStream(requests));
        var out = new DataOutputStream(new BufferedOutputStream(answers));
        while (true) {
            try {
                answer(WorkerProtocol.readRequest(in), out, reader);
            } catch (EOFException ended) {
                return;
            }
        }
    }

    private static void answer(
            ResumeReader.ReadingRequest request, DataOutputStream out, ResumeReader reader)
            throws IOException {
        Reading reading;
        try {
            reading = reader.read(request);
        } catch (UnreadableDocument failure) {
            WorkerProtocol.writeFailure(out, failure);
            return;
        } catch (RuntimeException | StackOverflowError fault) {
            var failure =
                    new UnreadableDocument(
                            UnreadableReason.UNREADABLE, "The file is damaged.", fault);
            WorkerProtocol.writeFailure(out, failure);
            return;
        }
        WorkerProtocol.writeReading(out, reading);
    }
}
