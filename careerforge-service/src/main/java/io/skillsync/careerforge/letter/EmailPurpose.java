package io.skillsync.careerforge.letter;

/// Why somebody writes a short e-mail.
public enum EmailPurpose {
    NETWORKING,
    FOLLOW_UP,
    INQUIRY,
    INTRODUCTION,
    THANK_YOU
}
