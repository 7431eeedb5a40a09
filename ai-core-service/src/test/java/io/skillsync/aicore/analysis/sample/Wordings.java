package io.skillsync.aicore.analysis.sample;

import io.skillsync.aicore.analysis.ResumeDocument;
import io.skillsync.aicore.analysis.ResumeDocument.ResumeEducation;
import io.skillsync.aicore.analysis.ResumeDocument.ResumeExperience;
import io.skillsync.aicore.analysis.ResumeDocument.ResumeLanguage;
import io.skillsync.aicore.analysis.ResumeDocument.ResumeSkill;
import java.util.Locale;
import java.util.stream.Collectors;

/// How layouts word dates, degrees and lists.
final class Wordings {
    private static final String[] MONTHS = {
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December"
    };

    private Wordings() {}

    static String longPeriod(ResumeExperience job) {
        return longDate(job.startDate())
                + " – "
                + (job.endDate() == null ? "Present" : longDate(job.endDate()));
    }

    static String shortPeriod(ResumeExperience job) {
        return shortDate(job.startDate())
                + " - "
                + (job.endDate() == null ? "present" : shortDate(job.endDate()));
    }

    static String numbers(ResumeExperience job) {
        return number(job.startDate())
                + " – "
                + (job.endDate() == null ? "today" : number(job.endDate()));
    }

    static String years(ResumeEducation school) {
        return school.startDate() + " - " + school.endDate();
    }

    static String study(ResumeEducation school) {
        return school.field() == null ? school.degree() : school.degree() + " in " + school.field();
    }

    static String skills(ResumeDocument person, String separator) {
        return person.skills().stream()
                .map(ResumeSkill::name)
                .collect(Collectors.joining(separator));
    }

    static String languages(ResumeDocument person, String separator) {
        return person.languages().stream()
                .map(ResumeLanguage::name)
                .collect(Collectors.joining(separator));
    }

    static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    private static String longDate(String date) {
        return MONTHS[month(date) - 1] + " " + date.substring(0, 4);
    }

    private static String shortDate(String date) {
        return MONTHS[month(date) - 1].substring(0, 3) + " " + date.substring(0, 4);
    }

    private static String number(String date) {
        return date.substring(5, 7) + "/" + date.substring(0, 4);
    }

    private static int month(String date) {
        return Integer.parseInt(date.substring(5, 7));
    }
}
