package io.skillsync.aicore.analysis;

import io.skillsync.aicore.analysis.ResumeDocument.ResumeBasics;
import io.skillsync.aicore.analysis.ResumeDocument.ResumeCertification;
import io.skillsync.aicore.analysis.ResumeDocument.ResumeEducation;
import io.skillsync.aicore.analysis.ResumeDocument.ResumeExperience;
import io.skillsync.aicore.analysis.ResumeDocument.ResumeLanguage;
import io.skillsync.aicore.analysis.ResumeDocument.ResumeProject;
import io.skillsync.aicore.analysis.ResumeDocument.ResumeSkill;
import io.skillsync.aicore.document.UnreadableDocument;
import io.skillsync.aicore.document.UnreadableDocument.UnreadableReason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;

/// Reads the archive that LinkedIn gives its members on request: a ZIP of CSV files, one a topic.
public final class LinkedInArchive {
    private static final int MOST_ENTRIES = 500;
    private static final int MOST_BYTES = 20 << 20;
    private static final Pattern WEBSITE = Pattern.compile("https?://[^\\s,\\]\"]+");

    private final Map<String, List<Map<String, String>>> tables;

    private LinkedInArchive(Map<String, List<Map<String, String>>> tables) {
        this.tables = tables;
    }

    /// @throws UnreadableDocument when the archive is damaged, too large or another one
    public static ResumeDocument read(byte[] content) {
        var archive = new LinkedInArchive(tables(content));
        if (archive.rows("profile").isEmpty() && archive.rows("positions").isEmpty()) {
            throw new UnreadableDocument(
                    UnreadableReason.UNSUPPORTED, "The archive holds no profile.");
        }
        return archive.document();
    }

    private static Map<String, List<Map<String, String>>> tables(byte[] content) {
        var tables = new HashMap<String, List<Map<String, String>>>();
        var left = MOST_BYTES;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            var count = 0;
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var name =
                        entry.getName()
                                .substring(entry.getName().lastIndexOf('/') + 1)
                                .toLowerCase(Locale.ROOT);
                if (++count > MOST_ENTRIES) {
                    throw new UnreadableDocument(
                            UnreadableReason.TOO_LARGE, "The archive holds too many files.");
                }
                if (name.endsWith(".csv")) {
                    var bytes = zip.readNBytes(left + 1);
                    left -= bytes.length;
                    if (left < 0) {
                        throw new UnreadableDocument(
                                UnreadableReason.TOO_LARGE, "The archive is too large.");
                    }
                    tables.put(
                            name.replace(".csv", ""),
                            CsvTable.rows(new String(bytes, StandardCharsets.UTF_8)));
                }
            }
        } catch (IOException e) {
            throw new UnreadableDocument(UnreadableReason.UNREADABLE, "The archive is damaged.", e);
        }
        return tables;
    }

    private List<Map<String, String>> rows(String table) {
        return tables.getOrDefault(table, List.of());
    }

    private ResumeDocument document() {
        return new ResumeDocument(
                basics(),
                rows("positions").stream().map(LinkedInArchive::experience).toList(),
                rows("education").stream().map(LinkedInArchive::education).toList(),
                rows("skills").stream()
                        .filter(row -> row.containsKey("name"))
                        .map(row -> new ResumeSkill(row.get("name"), null, null))
                        .toList(),
                rows("certifications").stream().map(LinkedInArchive::certification).toList(),
                rows("languages").stream()
                        .filter(row -> row.containsKey("name"))
                        .map(row -> new ResumeLanguage(row.get("name"), row.get("proficiency")))
                        .toList(),
                rows("projects").stream().map(LinkedInArchive::project).toList());
    }

    private ResumeBasics basics() {
        var profile = rows("profile").stream().findFirst().orElse(Map.of());
        var name =
                (profile.getOrDefault("first name", "")
                                + " "
                                + profile.getOrDefault("last name", ""))
                        .strip();
        var links = new ArrayList<String>();
        WEBSITE.matcher(profile.getOrDefault("websites", ""))
                .results()
                .forEach(link -> links.add(link.group()));
        var emails = rows("email addresses");
        var email =
                emails.stream()
                        .filter(row -> "yes".equalsIgnoreCase(row.get("primary")))
                        .findFirst()
                        .or(() -> emails.stream().findFirst());
        var phone = rows("phonenumbers").stream().findFirst();
        return new ResumeBasics(
                name.isEmpty() ? null : name,
                profile.get("headline"),
                email.map(row -> row.get("email address")).orElse(null),
                phone.map(row -> row.get("number")).orElse(null),
                profile.get("geo location"),
                profile.get("summary"),
                links);
    }

    private static ResumeExperience experience(Map<String, String> row) {
        var end = date(row.get("finished on"));
        return new ResumeExperience(
                row.get("company name"),
                row.get("title"),
                row.get("location"),
                date(row.get("started on")),
                end,
                end == null,
                row.get("description"),
                List.of(),
                List.of());
    }

    private static ResumeEducation education(Map<String, String> row) {
        var degree = row.get("degree name");
        var parts = degree == null ? new String[] {null, null} : EducationReader.apart(degree);
        return new ResumeEducation(
                row.get("school name"),
                parts[0],
                parts[1],
                date(row.get("start date")),
                date(row.get("end date")),
                null);
    }

    private static ResumeCertification certification(Map<String, String> row) {
        return new ResumeCertification(
                row.get("name"), row.get("authority"), date(row.get("started on")), row.get("url"));
    }

    private static ResumeProject project(Map<String, String> row) {
        return new ResumeProject(
                row.get("title"),
                row.get("description"),
                row.get("url"),
                date(row.get("started on")),
                date(row.get("finished on")),
                List.of(),
                List.of());
    }

    private static String date(String text) {
        var span = text == null ? null : Dates.first(text);
        return span == null ? null : span.start();
    }
}
