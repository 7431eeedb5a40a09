package io.skillsync.careerforge.resume.adapter.out.inspection;

import static io.skillsync.careerforge.resume.FileFault.MALWARE;
import static io.skillsync.careerforge.resume.FileFault.WRONG_TYPE;

import io.skillsync.careerforge.resume.FileFault;
import io.skillsync.careerforge.resume.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.apache.tika.Tika;

/// Tells what a file is by its content, and refuses what it should not be. Runs in the worker.
final class Probe {
    /// The standard test file of virus scanners, in two parts so that no scanner finds it here.
    private static final byte[] EICAR =
            ("X5O!P%@AP[4\\PZX54(P^)7CC)7}" + "$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*")
                    .getBytes(StandardCharsets.US_ASCII);

    /// Text to the eye, but the language of some other program.
    private static final Set<String> OTHER_TEXT =
            Set.of(
                    "application/xml",
                    "image/svg+xml",
                    "application/rtf",
                    "application/postscript",
                    "application/json");

    private final Tika tika = new Tika();

    /// A file that passed.
    record Found(MediaType type, int pages) {}

    /// A file that did not.
    static final class Fault extends Exception {
        private static final long serialVersionUID = 1;
        private final transient FileFault fault;

        Fault(FileFault fault) {
            super(fault.code(), null, false, false);
            this.fault = fault;
        }

        FileFault fault() {
            return fault;
        }
    }

    Found look(byte[] content) throws Fault {
        if (contains(content, EICAR)) throw new Fault(MALWARE);
        var type = tika.detect(content);
        return switch (type) {
            case "application/pdf" -> new Found(MediaType.PDF, PdfProbe.pages(content));
            case "application/zip", "application/x-tika-ooxml" ->
                    new Found(MediaType.DOCX, DocxProbe.pages(content));
            case "application/x-tika-msoffice" -> throw new Fault(OleProbe.fault(content));
            case "text/html", "application/xhtml+xml" -> text(content, MediaType.HTML);
            default -> {
                if (OTHER_TEXT.contains(type)) throw new Fault(WRONG_TYPE);
                yield text(content, MediaType.TEXT);
            }
        };
    }

    private static Found text(byte[] content, MediaType type) throws Fault {
        if (!readable(content)) throw new Fault(WRONG_TYPE);
        return new Found(type, 0);
    }

    /// Text has no control characters but for line ends, tabs and page breaks; UTF-16 says so by
    /// its mark.
    private static boolean readable(byte[] content) {
        if (content.length >= 2 && isUtf16Mark(content[0] & 0xff, content[1] & 0xff)) return true;
        for (var b : content) {
            var c = b & 0xff;
            if (c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x1b)
                return false;
        }
        return true;
    }

    private static boolean isUtf16Mark(int first, int second) {
        return first == 0xfe && second == 0xff || first == 0xff && second == 0xfe;
    }

    static boolean contains(byte[] content, byte[] wanted) {
        return indexOf(content, wanted, 0) >= 0;
    }

    static int indexOf(byte[] content, byte[] wanted, int from) {
        outer:
        for (var at = from; at <= content.length - wanted.length; at++) {
            for (var i = 0; i < wanted.length; i++)
                if (content[at + i] != wanted[i]) continue outer;
            return at;
        }
        return -1;
    }
}
