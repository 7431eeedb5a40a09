package io.skillsync.aicore.evaluation;

import io.skillsync.aicore.analysis.LayoutResumeReader;
import io.skillsync.aicore.analysis.ResumeDocument;
import io.skillsync.aicore.analysis.ResumeReader;
import io.skillsync.aicore.analysis.ResumeReader.ReadingRequest;
import io.skillsync.aicore.document.UnreadableDocument;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// `resumes`: reads every file of a folder. The id of a row is the file's name without its ending.
final class ResumesTask implements EvaluationTask {
    private static final UUID NO_ANALYSIS = new UUID(0, 0);

    private final ResumeReader reader = new LayoutResumeReader();

    @Override
    public String name() {
        return "resumes";
    }

    @Override
    public int run(EvaluationRequest request) {
        var files = files(request.input());
        var failed = 0;
        try (var out = JsonLines.open(request.output())) {
            for (var i = 0; i < files.size(); i++) {
                failed += write(files.get(i), out) ? 0 : 1;
                if ((i + 1) % 10 == 0 || i + 1 == files.size()) {
                    request.progress()
                            .println(
                                    "resumes: %d of %d, %d unreadable"
                                            .formatted(i + 1, files.size(), failed));
                }
            }
        } catch (IOException e) {
            throw new EvaluationFailure("%s cannot be written.".formatted(request.output()), e);
        }
        return failed == 0 ? 0 : 1;
    }

    private static List<Path> files(Path input) {
        if (Files.isRegularFile(input)) {
            return List.of(input);
        }
        try (var found = Files.list(input)) {
            return found.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new EvaluationFailure("%s cannot be read.".formatted(input), e);
        }
    }

    private boolean write(Path file, Writer out) throws IOException {
        var name = file.getFileName().toString();
        var id = name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
        try {
            var content = Files.readAllBytes(file);
            var reading =
                    reader.read(new ReadingRequest(NO_ANALYSIS, content, null, LocalDate.EPOCH));
            JsonLines.write(out, row(id, reading.document()));
            return true;
        } catch (UnreadableDocument unreadable) {
            JsonLines.write(
                    out,
                    Map.of(
                            "id",
                            id,
                            "error",
                            unreadable.reason().code() + ": " + unreadable.getMessage()));
            return false;
        }
    }

    private static Map<String, Object> row(String id, ResumeDocument resume) {
        var row = new LinkedHashMap<String, Object>();
        row.put("id", id);
        row.put("name", resume.basics().name());
        row.put("email", resume.basics().email());
        row.put("phone", resume.basics().phone());
        row.put("location", resume.basics().location());
        row.put("links", resume.basics().links());
        row.put("skills", resume.skills().stream().map(ResumeDocument.ResumeSkill::name).toList());
        row.put("experiences", resume.experiences());
        row.put("educations", resume.educations());
        row.put("certifications", resume.certifications());
        row.put("languages", resume.languages());
        return row;
    }
}
