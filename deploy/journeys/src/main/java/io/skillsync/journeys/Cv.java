package io.skillsync.journeys;

import java.util.List;

/// What somebody says of themselves, before it becomes a file.
///
/// @param languages as people write them, such as "English (native)"
public record Cv(
        String name,
        String headline,
        String email,
        String phone,
        String location,
        String link,
        String summary,
        List<Job> jobs,
        List<School> schools,
        List<String> skills,
        List<String> certificates,
        List<String> languages) {

    /// @param from and `to` as in "Mar 2019"; `to` may be "Present"
    public record Job(
            String title,
            String company,
            String location,
            String from,
            String to,
            List<String> did) {}

    /// A degree, where, and in which years.
    public record School(String degree, String institution, String from, String to) {}
}
