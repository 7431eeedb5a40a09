package io.skillsync.careerforge.letter;

import io.skillsync.careerforge.SeekerId;
import io.skillsync.careerforge.profile.Limits;
import io.skillsync.kernel.Owned;
import io.skillsync.kernel.Version;
import java.util.Optional;
import java.util.UUID;

/// A letter to go with an application: the text as it stands, and what it was grounded on.
///
/// @param opportunity the opening it was written for; empty once that is gone
/// @param resume the resume that it draws on; empty once that is gone
/// @param edited whether the person changed what was drafted; then the sentences' facts no longer
///   vouch for the text
public record CoverLetter(
        LetterId id,
        SeekerId owner,
        Optional<UUID> opportunity,
        Optional<UUID> resume,
        int resumeVersion,
        String title,
        String text,
        LetterDraft draft,
        boolean edited,
        Version version)
        implements Owned {
    public CoverLetter {
        title = Limits.required("title", title);
        text = Limits.paragraph("text", text);
        if (text == null) text = "";
    }

    /// The person's own words from now on; the same words change nothing.
    public CoverLetter edit(String newTitle, String newText) {
        var change =
                new CoverLetter(
                        id,
                        owner,
                        opportunity,
                        resume,
                        resumeVersion,
                        newTitle,
                        newText,
                        draft,
                        edited,
                        version);
        return change.text.equals(text)
                ? change
                : new CoverLetter(
                        id,
                        owner,
                        opportunity,
                        resume,
                        resumeVersion,
                        newTitle,
                        newText,
                        draft,
                        true,
                        version);
    }
}
