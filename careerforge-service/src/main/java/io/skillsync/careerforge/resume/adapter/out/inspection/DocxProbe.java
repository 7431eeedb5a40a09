package io.skillsync.careerforge.resume.adapter.out.inspection;

import static io.skillsync.careerforge.resume.FileFault.ACTIVE_CONTENT;
import static io.skillsync.careerforge.resume.FileFault.ATTACHMENTS;
import static io.skillsync.careerforge.resume.FileFault.BOMB;
import static io.skillsync.careerforge.resume.FileFault.BROKEN;
import static io.skillsync.careerforge.resume.FileFault.ENCRYPTED;
import static io.skillsync.careerforge.resume.FileFault.MACROS;
import static io.skillsync.careerforge.resume.FileFault.MAX_PAGES;
import static io.skillsync.careerforge.resume.FileFault.TOO_MANY_PAGES;
import static io.skillsync.careerforge.resume.FileFault.WRONG_TYPE;

import io.skillsync.careerforge.resume.adapter.out.inspection.Probe.Fault;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/// A DOCX is a ZIP archive of XML parts. Each part is unpacked once, counted, and looked at; the
/// limits are far above any honest resume.
final class DocxProbe {
    /// A document with a hundred pictures has some three hundred parts.
    private static final int MAX_PARTS = 2_000;

    /// All parts together, unpacked, in bytes; ten times the largest upload.
    private static final long MAX_UNPACKED = 100_000_000;

    /// One part, unpacked: no picture is larger than the largest upload, no honest text either. Low
    /// enough that the worker's memory holds it three times over.
    private static final int MAX_PART = 25_000_000;

    /// XML shrinks by 10 to 30; what shrinks by more than this, and is large, was made to.
    private static final long MAX_RATIO = 150;

    private static final long RATIO_COUNTS_FROM = 1_000_000;

    private static final Pattern PAGES = Pattern.compile("<Pages>(\\d{1,9})</Pages>");
    private static final Pattern EXTERNAL_PROGRAM =
            Pattern.compile(
                    "(?s)<Relationship\\b(?=[^>]*TargetMode=\"External\")"
                            + "(?=[^>]*Type=\"[^\"]*/(attachedTemplate|oleObject|frame|subDocument|control)\")");
    private static final Pattern STARTS_PROGRAM =
            Pattern.compile("\\bDDE(AUTO)?\\s+[\"\\\\a-zA-Z]");

    private final Set<String> names = new HashSet<>();
    private long unpacked;
    private int pages;
    private boolean document;
    private boolean macroType;

    private DocxProbe() {}

    static int pages(byte[] content) throws Fault {
        try (var zip = ZipFile.builder().setByteArray(content).get()) {
            return new DocxProbe().read(zip);
        } catch (IOException | RuntimeException damaged) {
            throw new Fault(BROKEN);
        }
    }

    private int read(ZipFile zip) throws IOException, Fault {
        for (var entries = zip.getEntries(); entries.hasMoreElements(); )
            part(zip, entries.nextElement());
        if (macroType) throw new Fault(MACROS);
        if (!document) throw new Fault(WRONG_TYPE);
        if (pages > MAX_PAGES) throw new Fault(TOO_MANY_PAGES);
        return pages;
    }

    private void part(ZipFile zip, ZipArchiveEntry entry) throws IOException, Fault {
        var name = entry.getName().toLowerCase(Locale.ROOT);
        if (names.size() >= MAX_PARTS) throw new Fault(BOMB);
        if (!names.add(name) || name.contains("..") || name.startsWith("/"))
            throw new Fault(BROKEN);
        if (entry.getGeneralPurposeBit().usesEncryption()) throw new Fault(ENCRYPTED);
        if (name.endsWith("vbaproject.bin") || name.endsWith("vbadata.xml"))
            throw new Fault(MACROS);
        if (name.startsWith("word/embeddings/") || name.startsWith("word/activex/"))
            throw new Fault(ATTACHMENTS);
        if (entry.isDirectory()) return;
        var bytes = unpack(zip, entry);
        if (archive(bytes)) throw new Fault(ATTACHMENTS);
        if (name.endsWith(".xml") || name.endsWith(".rels")) xml(name, bytes);
    }

    private byte[] unpack(ZipFile zip, ZipArchiveEntry entry) throws IOException, Fault {
        var packed = Math.max(1, entry.getCompressedSize());
        var to = new ByteArrayOutputStream();
        try (var from = zip.getInputStream(entry)) {
            var buffer = new byte[16_384];
            for (var n = from.read(buffer); n >= 0; n = from.read(buffer)) {
                unpacked += n;
                to.write(buffer, 0, n);
                var outOfProportion =
                        to.size() > RATIO_COUNTS_FROM && to.size() / packed > MAX_RATIO;
                if (outOfProportion || to.size() > MAX_PART || unpacked > MAX_UNPACKED)
                    throw new Fault(BOMB);
            }
        }
        return to.toByteArray();
    }

    private void xml(String name, byte[] bytes) throws Fault {
        var text = new String(bytes, StandardCharsets.UTF_8);
        if (text.contains("<!DOCTYPE") || text.contains("<!ENTITY"))
            throw new Fault(ACTIVE_CONTENT);
        if (name.equals("[content_types].xml")) {
            macroType = text.contains("macroEnabled");
            document |= text.contains("wordprocessingml.document.main+xml");
        } else if (name.equals("docprops/app.xml")) {
            var told = PAGES.matcher(text);
            if (told.find()) pages = Integer.parseInt(told.group(1));
        } else if (name.endsWith(".rels")) {
            if (EXTERNAL_PROGRAM.matcher(text).find()) throw new Fault(ACTIVE_CONTENT);
        } else if (name.equals("word/document.xml")
                && text.contains("instrText")
                && STARTS_PROGRAM.matcher(text).find()) {
            throw new Fault(ACTIVE_CONTENT);
        }
    }

    /// ZIP, gzip, RAR, 7z: an archive within the archive.
    private static boolean archive(byte[] b) {
        if (b.length < 6) return false;
        return b[0] == 'P' && b[1] == 'K' && b[2] == 3 && b[3] == 4
                || (b[0] & 0xff) == 0x1f && (b[1] & 0xff) == 0x8b
                || b[0] == 'R' && b[1] == 'a' && b[2] == 'r' && b[3] == '!'
                || b[0] == '7' && b[1] == 'z' && (b[2] & 0xff) == 0xbc && (b[3] & 0xff) == 0xaf;
    }
}
