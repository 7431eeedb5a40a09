package io.skillsync.careerforge.profile;

import java.util.List;

/// What the person tells about themselves beside the name and address of their account; absent
/// values are null.
public record ContactDetails(
        String headline,
        String phone,
        String bio,
        String location,
        String avatarUrl,
        List<String> links,
        Preferences preferences) {
    public static final ContactDetails NONE =
            new ContactDetails(null, null, null, null, null, List.of(), Preferences.NONE);

    public ContactDetails {
        headline = Limits.line("headline", headline);
        phone = Limits.line("phone", phone);
        bio = Limits.paragraph("bio", bio);
        location = Limits.line("location", location);
        avatarUrl = Limits.link("avatarUrl", avatarUrl);
        links =
                Limits.entries("links", links).stream()
                        .map(link -> Limits.link("links", link))
                        .toList();
        if (preferences == null) preferences = Preferences.NONE;
    }

    /// These details, completed by others where these say nothing.
    ContactDetails orElse(ContactDetails other) {
        return new ContactDetails(
                headline == null ? other.headline : headline,
                phone == null ? other.phone : phone,
                bio == null ? other.bio : bio,
                location == null ? other.location : location,
                avatarUrl == null ? other.avatarUrl : avatarUrl,
                links.isEmpty() ? other.links : links,
                preferences);
    }
}
