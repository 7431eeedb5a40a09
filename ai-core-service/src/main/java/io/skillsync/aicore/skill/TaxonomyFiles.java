package io.skillsync.aicore.skill;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Reads an operator's own taxonomy files: ESCO's `skills_<language>.csv` and O*NET's `Technology
/// Skills.txt`, `Skills.txt` and `Knowledge.txt`, told apart by their first line. A file that
/// cannot be used is never passed over.
public final class TaxonomyFiles {
    /// ESCO's largest language has 30 MB; what is bigger by far is another file.
    private static final long LARGEST = 100_000_000;

    private TaxonomyFiles() {}

    /// A file that is not there, or holds something else.
    public static final class UnreadableTaxonomy extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UnreadableTaxonomy(Path file, String reason) {
            super("The taxonomy file %s cannot be used: %s.".formatted(file, reason));
        }
    }

    /// The skills of all files, in their order.
    public static List<Concept> read(List<Path> files) {
        var concepts = new ArrayList<Concept>();
        for (var file : files) concepts.addAll(read(file));
        return List.copyOf(concepts);
    }

    private static List<Concept> read(Path file) {
        try {
            var text = text(file);
            var concepts = concepts(file, text);
            if (concepts.isEmpty()) throw new UnreadableTaxonomy(file, "it lists no skill");
            return concepts;
        } catch (CharacterCodingException notText) {
            throw new UnreadableTaxonomy(file, "it is not text in UTF-8");
        } catch (IOException unreadable) {
            throw new UnreadableTaxonomy(file, "reading it failed");
        }
    }

    private static String text(Path file) throws IOException {
        if (!Files.isRegularFile(file)) throw new UnreadableTaxonomy(file, "there is no such file");
        if (!Files.isReadable(file)) throw new UnreadableTaxonomy(file, "it may not be read");
        if (Files.size(file) > LARGEST)
            throw new UnreadableTaxonomy(
                    file, "it is larger than %d MB".formatted(LARGEST / 1_000_000));
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    private static List<Concept> concepts(Path file, String text) throws IOException {
        var head = text.lines().findFirst().orElse("");
        var columns = List.of(head.split("\t"));
        if (columns.contains("Example") || columns.contains("Element Name")) {
            return OnetImport.read(new BufferedReader(new StringReader(text)));
        }
        if (head.contains(",") && head.contains("preferredLabel")) {
            return EscoImport.read(new StringReader(text));
        }
        throw new UnreadableTaxonomy(
                file,
                "its first line is neither that of ESCO's skills (preferredLabel, altLabels, …) nor that of"
                        + " O*NET's (Example or Element Name)");
    }
}
