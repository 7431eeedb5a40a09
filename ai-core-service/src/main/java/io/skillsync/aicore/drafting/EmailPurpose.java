package io.skillsync.aicore.drafting;

import java.util.Locale;

/// Why somebody writes a short e-mail.
public enum EmailPurpose {
    HIRING_MANAGER,
    RECRUITER,
    REFERRAL,
    NETWORKING,
    INTRODUCTION,
    INQUIRY,
    FOLLOW_UP,
    THANK_YOU;

    /// The name of the purpose in the book of wordings.
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
