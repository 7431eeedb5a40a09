package io.skillsync.careerforge.resume;

import java.util.Optional;
import java.util.stream.Stream;

/// Everything that can be wrong with an uploaded file, with the code and the sentence that its
/// sender gets.
public enum FileFault {
    EMPTY("resume.empty-file", "The file is empty."),
    TOO_LARGE("resume.too-large", "A resume has at most 10 MB."),
    WRONG_TYPE(
            "resume.wrong-type",
            "A resume comes as PDF, DOCX, HTML or plain text; this file is none of them."),
    BROKEN("resume.broken", "The file is damaged and cannot be opened."),
    ENCRYPTED("resume.encrypted", "The file is protected; send it without a password."),
    MACROS("resume.macros", "The file contains macros or other programs."),
    ACTIVE_CONTENT(
            "resume.active-content",
            "The file contains scripts or actions that start by themselves."),
    ATTACHMENTS("resume.attachments", "The file contains other files."),
    BOMB("resume.bomb", "The file grows out of proportion when it is unpacked."),
    MALWARE("resume.malware", "The file is known to be harmful."),
    TOO_MANY_PAGES("resume.too-many-pages", "A resume has at most 100 pages."),
    TOO_COSTLY("resume.too-costly", "The file takes too long to read.");

    /// 10 MB as people count, the largest upload.
    public static final long MAX_BYTES = 10_000_000;

    public static final int MAX_PAGES = 100;

    private final String code;
    private final String sentence;

    FileFault(String code, String sentence) {
        this.code = code;
        this.sentence = sentence;
    }

    public String code() {
        return code;
    }

    public String sentence() {
        return sentence;
    }

    public static Optional<FileFault> withCode(String code) {
        return Stream.of(values()).filter(fault -> fault.code.equals(code)).findFirst();
    }
}
