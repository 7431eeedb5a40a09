package io.skillsync.careerforge.resume.adapter.out.inspection;

import static io.skillsync.careerforge.resume.FileFault.ACTIVE_CONTENT;
import static io.skillsync.careerforge.resume.FileFault.ATTACHMENTS;
import static io.skillsync.careerforge.resume.FileFault.BOMB;
import static io.skillsync.careerforge.resume.FileFault.BROKEN;
import static io.skillsync.careerforge.resume.FileFault.ENCRYPTED;
import static io.skillsync.careerforge.resume.FileFault.MAX_PAGES;
import static io.skillsync.careerforge.resume.FileFault.TOO_MANY_PAGES;

import io.skillsync.careerforge.resume.adapter.out.inspection.Probe.Fault;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/// Opens a PDF, counts its pages by walking them, and visits every object of its table, also those
/// that nothing points to: what could start by itself, carry another file or grow without measure
/// is refused.
final class PdfProbe {
    /// All packed streams but pictures together, unpacked, in bytes.
    private static final long MAX_UNPACKED = 150_000_000;

    private static final int MAX_OBJECTS = 200_000;

    private static final byte[] ZIP_END = {'P', 'K', 5, 6};
    private static final byte[] PDF_END = {'%', '%', 'E', 'O', 'F'};

    /// Actions that run something or send something (ISO 32000-2, 12.6.4).
    private static final Set<String> ACTIONS =
            Set.of(
                    "JavaScript",
                    "Launch",
                    "ImportData",
                    "SubmitForm",
                    "GoToE",
                    "Rendition",
                    "RichMediaExecute");

    private static final Set<String> LIVE_ANNOTATIONS =
            Set.of("RichMedia", "3D", "Movie", "Screen", "Sound");

    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<COSBase> open = new ArrayDeque<>();
    private long unpacked;

    private PdfProbe() {}

    static int pages(byte[] content) throws Fault {
        if (hidesArchive(content)) throw new Fault(ATTACHMENTS);
        try (var document = Loader.loadPDF(content)) {
            if (document.isEncrypted()) throw new Fault(ENCRYPTED);
            var pages = count(document);
            new PdfProbe().visit(document.getDocument());
            return pages;
        } catch (InvalidPasswordException locked) {
            throw new Fault(ENCRYPTED);
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            throw new Fault(BROKEN);
        }
    }

    /// By walking, because the count that a file tells about itself may be wrong.
    private static int count(PDDocument document) throws Fault {
        var pages = 0;
        for (var walk = document.getPages().iterator(); walk.hasNext(); walk.next())
            if (++pages > MAX_PAGES) throw new Fault(TOO_MANY_PAGES);
        if (pages == 0) throw new Fault(BROKEN);
        return pages;
    }

    /// A ZIP appended to a PDF is read as either, depending on who opens it.
    private static boolean hidesArchive(byte[] content) {
        var end = Probe.indexOf(content, PDF_END, Math.max(0, content.length - 70_000));
        return end >= 0 && Probe.indexOf(content, ZIP_END, end) >= 0;
    }

    private void visit(COSDocument document) throws IOException, Fault {
        var objects = 0;
        for (var key : document.getXrefTable().keySet()) {
            if (++objects > MAX_OBJECTS) throw new Fault(BOMB);
            open.push(document.getObjectFromPool(key));
            while (!open.isEmpty()) look(open.pop());
        }
        look(document.getTrailer());
        while (!open.isEmpty()) look(open.pop());
    }

    private void look(COSBase value) throws IOException, Fault {
        switch (value) {
            case COSObject reference -> push(reference.getObject());
            case COSArray array -> array.forEach(this::push);
            case COSStream stream -> {
                dictionary(stream);
                unpack(stream);
            }
            case COSDictionary dictionary -> dictionary(dictionary);
            case null, default -> {}
        }
    }

    private void push(COSBase value) {
        var inner = value instanceof COSObject reference ? reference.getObject() : value;
        var container = inner instanceof COSArray || inner instanceof COSDictionary;
        if (container && seen.add(inner)) open.push(inner);
    }

    private void dictionary(COSDictionary dictionary) throws Fault {
        if (dictionary.containsKey("JS")
                || ACTIONS.contains(String.valueOf(dictionary.getNameAsString("S")))
                || LIVE_ANNOTATIONS.contains(String.valueOf(dictionary.getNameAsString("Subtype")))
                || dictionary.containsKey("XFA")) throw new Fault(ACTIVE_CONTENT);
        if (dictionary.containsKey("EF")
                || dictionary.containsKey("EmbeddedFiles")
                || "EmbeddedFile".equals(dictionary.getNameAsString("Type"))
                || "FileAttachment".equals(dictionary.getNameAsString("Subtype")))
            throw new Fault(ATTACHMENTS);
        dictionary.getValues().forEach(this::push);
    }

    /// Counts what a packed stream unpacks to, without keeping it; layers of packing are the trick
    /// of bombs.
    private void unpack(COSStream stream) throws Fault {
        if ("Image".equals(stream.getNameAsString("Subtype"))) return;
        try (var raw = stream.createRawInputStream()) {
            InputStream from = new BufferedInputStream(raw);
            for (var filter : filters(stream)) {
                if (!filter.equals(COSName.FLATE_DECODE)
                        && !filter.equals(COSName.FLATE_DECODE_ABBREVIATION)) return;
                from = new InflaterInputStream(from);
            }
            drain(from);
        } catch (IOException notPacked) {
            // A damaged stream cannot be unpacked by anybody, so it is no bomb; readers skip it.
        }
    }

    private void drain(InputStream from) throws IOException, Fault {
        var buffer = new byte[65_536];
        for (var n = from.read(buffer); n >= 0; n = from.read(buffer)) {
            unpacked += n;
            if (unpacked > MAX_UNPACKED) throw new Fault(BOMB);
        }
    }

    private static Iterable<COSName> filters(COSStream stream) {
        return switch (stream.getFilters()) {
            case COSName one -> List.of(one);
            case COSArray several ->
                    several.toList().stream()
                            .filter(COSName.class::isInstance)
                            .map(COSName.class::cast)
                            .toList();
            case null, default -> List.of();
        };
    }
}
