package io.skillsync.careerforge.resume;

import io.skillsync.careerforge.profile.Limits;
import java.util.List;

/// The head of a resume: who this is and how to reach them; absent values are null.
public record Basics(
        String name,
        String headline,
        String email,
        String phone,
        String location,
        String summary,
        List<String> links) {
    public static final Basics NONE = new Basics(null, null, null, null, null, null, List.of());

    public Basics {
        name = Limits.line("basics.name", name);
        headline = Limits.line("basics.headline", headline);
        email = Limits.line("basics.email", email);
        phone = Limits.line("basics.phone", phone);
        location = Limits.line("basics.location", location);
        summary = Limits.paragraph("basics.summary", summary);
        links = Limits.lines("basics.links", links);
    }
}
