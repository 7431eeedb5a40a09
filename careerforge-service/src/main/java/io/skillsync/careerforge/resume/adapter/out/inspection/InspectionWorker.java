package io.skillsync.careerforge.resume.adapter.out.inspection;

import io.skillsync.careerforge.resume.FileFault;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// The other end of the pipe: a program that reads one file after another from its input and
/// answers what it found. It ends with its input, so it never outlives the service.
///
/// A frame is a length in four bytes and that many bytes. The first answer is `ready`; then one a
/// file: `clean <type> <pages>` or `refused <code>`.
public final class InspectionWorker {
    private InspectionWorker() {}

    public static void main(String[] none) throws IOException {
        var in = new DataInputStream(new BufferedInputStream(System.in));
        var out = new DataOutputStream(System.out);
        // What a parser prints must not get into the frames.
        System.setOut(System.err);
        var probe = new Probe();
        say(out, "ready");
        while (true) {
            byte[] content;
            try {
                content = in.readNBytes(in.readInt());
            } catch (EOFException done) {
                return;
            }
            say(out, answer(probe, content));
        }
    }

    private static String answer(Probe probe, byte[] content) {
        try {
            var found = probe.look(content);
            return "clean " + found.type().name() + " " + found.pages();
        } catch (Probe.Fault refused) {
            return "refused " + refused.fault().code();
        } catch (RuntimeException | StackOverflowError parserFault) {
            return "refused " + FileFault.BROKEN.code();
        }
    }

    private static void say(DataOutputStream out, String words) throws IOException {
        var bytes = words.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
        out.flush();
    }
}
