package io.skillsync.aicore.matching;

import io.skillsync.kernel.Invalid;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Which opening something is about: a posting of the platform, or one from elsewhere by its text.
///
/// @param postingId null for a posting from elsewhere
/// @param external null for a posting of the platform
public record PostingChoice(UUID postingId, ExternalPosting external) {
    public PostingChoice {
        if ((postingId == null) == (external == null)) {
            throw new Invalid(
                    "posting",
                    "posting.choice",
                    "Name a posting of the platform or describe one from elsewhere, not both.");
        }
    }

    /// An opening that is not on the platform.
    ///
    /// @param title at most 256 characters
    /// @param organizationName at most 256 characters
    /// @param description plain text, at most 20,000 characters
    /// @param skillsRequired at most 50, of 100 characters each; where there are none they are read
    ///   from the description
    public record ExternalPosting(
            String title,
            String organizationName,
            String description,
            List<String> skillsRequired) {
        private static final int LONGEST_NAME = 256;
        private static final int LONGEST_TEXT = 20_000;
        private static final int MOST_SKILLS = 50;
        private static final int LONGEST_SKILL = 100;

        public ExternalPosting {
            title = within("external.title", title, LONGEST_NAME);
            organizationName = within("external.organizationName", organizationName, LONGEST_NAME);
            description = within("external.description", description, LONGEST_TEXT);
            skillsRequired = skillsRequired == null ? List.of() : List.copyOf(skillsRequired);
            if (title.isEmpty()) {
                throw new Invalid("external.title", "posting.title", "An opening has a title.");
            }
            if (skillsRequired.size() > MOST_SKILLS) {
                throw new Invalid(
                        "external.skillsRequired",
                        "posting.skills",
                        "At most %d skills are looked at.".formatted(MOST_SKILLS));
            }
            for (var skill : skillsRequired) {
                within("external.skillsRequired", skill, LONGEST_SKILL);
            }
        }

        private static String within(String field, String text, int most) {
            var stripped = Optional.ofNullable(text).orElse("").strip();
            if (stripped.length() > most) {
                throw new Invalid(
                        field,
                        "posting.too-long",
                        "At most %d characters are read.".formatted(most));
            }
            return stripped;
        }
    }
}
