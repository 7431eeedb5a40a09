package io.skillsync.aicore.analysis.sample;

import io.skillsync.aicore.analysis.ResumeDocument;

/// Plain text as people type it.
final class TextLayouts {
    private TextLayouts() {}

    static String capitals(ResumeDocument p) {
        var b = p.basics();
        var text = new StringBuilder();
        text.append(b.name()).append('\n').append(b.headline()).append("\n\n");
        text.append(b.location())
                .append(" | ")
                .append(b.phone())
                .append(" | ")
                .append(b.email())
                .append("\n\n");
        if (b.summary() != null) {
            text.append("PROFILE\n").append(b.summary()).append("\n\n");
        }
        text.append("WORK EXPERIENCE\n\n");
        for (var job : p.experiences()) {
            text.append(job.title()).append(", ").append(job.company()).append('\n');
            text.append(Wordings.longPeriod(job)).append('\n');
            job.achievements().forEach(item -> text.append("- ").append(item).append('\n'));
            text.append('\n');
        }
        text.append("EDUCATION\n\n");
        for (var school : p.educations()) {
            text.append(Wordings.study(school)).append('\n');
            text.append(school.institution())
                    .append(", ")
                    .append(Wordings.years(school))
                    .append("\n\n");
        }
        text.append("SKILLS\n\n").append(Wordings.skills(p, ", ")).append("\n\n");
        text.append("LANGUAGES\n\n").append(Wordings.languages(p, "\n")).append('\n');
        return text.toString();
    }

    static String columns(ResumeDocument p) {
        var b = p.basics();
        var text =
                new StringBuilder(Wordings.upper(b.name()))
                        .append('\n')
                        .append("=".repeat(40))
                        .append('\n');
        text.append("Email: ")
                .append(b.email())
                .append('\n')
                .append("Phone: ")
                .append(b.phone())
                .append("\n\n");
        text.append("Experience\n----------\n");
        for (var job : p.experiences()) {
            text.append("%-48s%s%n".formatted(job.company(), Wordings.shortPeriod(job)));
            text.append(job.title()).append('\n');
            job.achievements().forEach(item -> text.append("  * ").append(item).append('\n'));
            text.append('\n');
        }
        text.append("Education\n---------\n");
        for (var school : p.educations()) {
            text.append("%-48s%s%n".formatted(school.institution(), Wordings.years(school)));
            text.append(Wordings.study(school)).append("\n\n");
        }
        text.append("Skills\n------\n");
        p.skills().forEach(skill -> text.append("  * ").append(skill.name()).append('\n'));
        text.append("\nLanguages\n---------\n").append(Wordings.languages(p, ", ")).append('\n');
        return text.toString();
    }

    static String datesFirst(ResumeDocument p) {
        var b = p.basics();
        var text =
                new StringBuilder(b.name())
                        .append('\n')
                        .append(b.email())
                        .append('\n')
                        .append(b.phone())
                        .append('\n');
        text.append(b.location()).append("\n\nEMPLOYMENT HISTORY\n\n");
        for (var job : p.experiences()) {
            text.append(Wordings.numbers(job))
                    .append('\n')
                    .append(job.title())
                    .append('\n')
                    .append(job.company())
                    .append('\n');
            job.achievements().forEach(item -> text.append("• ").append(item).append('\n'));
            text.append('\n');
        }
        text.append("EDUCATION\n\n");
        for (var school : p.educations()) {
            text.append(Wordings.years(school))
                    .append('\n')
                    .append(school.institution())
                    .append('\n');
            text.append(Wordings.study(school)).append("\n\n");
        }
        text.append("KEY SKILLS\n").append(Wordings.skills(p, " • ")).append('\n');
        return text.toString();
    }
}
