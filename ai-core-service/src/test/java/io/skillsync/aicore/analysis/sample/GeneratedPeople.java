package io.skillsync.aicore.analysis.sample;

import io.skillsync.aicore.analysis.ResumeDocument;
import io.skillsync.aicore.analysis.ResumeDocument.ResumeBasics;
import io.skillsync.aicore.analysis.ResumeDocument.ResumeCertification;
import io.skillsync.aicore.analysis.ResumeDocument.ResumeEducation;
import io.skillsync.aicore.analysis.ResumeDocument.ResumeExperience;
import io.skillsync.aicore.analysis.ResumeDocument.ResumeLanguage;
import io.skillsync.aicore.analysis.ResumeDocument.ResumeProject;
import io.skillsync.aicore.analysis.ResumeDocument.ResumeSkill;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// People made up by chance, each field there or not; the same seed gives the same person.
public final class GeneratedPeople {
    private static final List<String> WORDS =
            List.of(
                    "Ångström",
                    "north",
                    "\"quoted\"",
                    "R&D",
                    "Łódź",
                    "semi; colon",
                    "東京",
                    "plain",
                    "a/b",
                    "C++",
                    "emoji 🙂",
                    "tab\there",
                    "100 %");

    private final Random random;

    private GeneratedPeople(long seed) {
        random = new Random(seed);
    }

    public static ResumeDocument person(long seed) {
        return new GeneratedPeople(seed).document();
    }

    private ResumeDocument document() {
        return new ResumeDocument(
                new ResumeBasics(text(), maybe(), maybe(), maybe(), maybe(), maybe(), distinct()),
                some(() ->
                        new ResumeExperience(
                                maybe(), maybe(), maybe(), date(), date(), flag(), maybe(), texts(),
                                texts())),
                some(() -> new ResumeEducation(maybe(), maybe(), maybe(), date(), date(), flag())),
                some(() -> new ResumeSkill(text(), maybe(), maybe())),
                some(() -> new ResumeCertification(text(), maybe(), date(), maybe())),
                some(() -> new ResumeLanguage(text(), maybe())),
                some(() ->
                        new ResumeProject(
                                text(), maybe(), maybe(), date(), date(), texts(), texts())));
    }

    private <T> List<T> some(Supplier<T> one) {
        return Stream.generate(one).limit(random.nextInt(4)).toList();
    }

    private List<String> texts() {
        return some(this::text);
    }

    private List<String> distinct() {
        return texts().stream().distinct().toList();
    }

    private String text() {
        return WORDS.get(random.nextInt(WORDS.size())) + " " + random.nextInt(1000);
    }

    private String maybe() {
        return random.nextBoolean() ? text() : null;
    }

    private Boolean flag() {
        return switch (random.nextInt(3)) {
            case 0 -> null;
            case 1 -> true;
            default -> false;
        };
    }

    private String date() {
        return switch (random.nextInt(3)) {
            case 0 -> null;
            case 1 -> "20" + (10 + random.nextInt(15));
            default -> "20%02d-%02d".formatted(10 + random.nextInt(15), 1 + random.nextInt(12));
        };
    }
}
