package io.skillsync.careerforge.resume;

import io.skillsync.careerforge.SeekerId;
import io.skillsync.careerforge.profile.Limits;
import io.skillsync.kernel.Decision;
import io.skillsync.kernel.Owned;
import io.skillsync.kernel.RuleBroken;
import io.skillsync.kernel.Version;
import java.time.Instant;
import java.util.Optional;

/// One of a person's resumes: the file it came from, its analysis, and its newest version. At most
/// one of a person's resumes is the default; the store takes the flag from the others.
///
/// @param file empty once an unreadable file was deleted
/// @param head the newest version; empty until the analysis is done
public record Resume(
        ResumeId id,
        SeekerId owner,
        String name,
        boolean isDefault,
        boolean archived,
        Optional<ResumeFile> file,
        ParseJob analysis,
        Optional<ResumeVersion> head,
        Version version)
        implements Owned {
    public Resume {
        name = Limits.required("name", name);
    }

    public static Decision<Resume, ResumeEvent> upload(
            ResumeId id,
            SeekerId owner,
            String name,
            ResumeFile file,
            AnalysisId analysis,
            Instant now) {
        var resume =
                new Resume(
                        id,
                        owner,
                        name == null || name.isBlank() ? file.name() : name,
                        false,
                        false,
                        Optional.of(file),
                        ParseJob.waiting(analysis, file.id(), now),
                        Optional.empty(),
                        Version.NEW);
        return Decision.of(resume, new ResumeEvent.Uploaded(id, owner, file, analysis));
    }

    /// The analysis is done: its document is the first version. A second word about the same
    /// analysis changes nothing.
    public Decision<Resume, ResumeEvent> read(
            Reading reading, boolean becomesDefault, Instant now) {
        if (analysis.status().ended()) return Decision.of(this);
        var first = ResumeVersion.after(0, reading.document(), now);
        var isNowDefault = isDefault || becomesDefault;
        var done =
                new Resume(
                        id,
                        owner,
                        name,
                        isNowDefault,
                        archived,
                        file,
                        analysis.done(reading, now),
                        Optional.of(first),
                        version);
        return Decision.of(done, done.created(first));
    }

    /// The analysis failed. A file without text is of no further use to anybody, so it goes.
    public Decision<Resume, ResumeEvent> unreadable(String code, Instant now) {
        if (analysis.status().ended()) return Decision.of(this);
        return Decision.of(
                new Resume(
                        id,
                        owner,
                        name,
                        isDefault,
                        archived,
                        dropsFile(code) ? Optional.empty() : file,
                        analysis.failed(code, now),
                        head,
                        version));
    }

    static boolean dropsFile(String code) {
        return code.equals("needs-ocr");
    }

    /// What the person makes of the newest version. An edit is a new version; where nothing differs
    /// there is none.
    public Decision<Resume, ResumeEvent> review(ResumeReview review, Instant now) {
        var before = newest();
        var document = review.applyTo(before.document());
        if (document.equals(before.document())) return Decision.of(this);
        var next = ResumeVersion.after(before.number(), document, now);
        return Decision.of(withHead(next), created(next));
    }

    public Decision<Resume, ResumeEvent> makeDefault() {
        var newest = newest();
        if (archived)
            throw new RuleBroken(
                    "resume.archived", "An archived resume is not the default; restore it first.");
        if (isDefault) return Decision.of(this);
        return Decision.of(
                with(name, true, archived),
                new ResumeEvent.DefaultChanged(id, owner, newest.number()));
    }

    public Resume rename(String newName) {
        return with(newName, isDefault, archived);
    }

    public Resume archive(boolean away) {
        if (away && isDefault)
            throw new RuleBroken(
                    "resume.is-default", "This is your default resume; choose another one first.");
        return with(name, isDefault, away);
    }

    public Decision<Resume, ResumeEvent> delete() {
        return Decision.of(this, new ResumeEvent.Deleted(id, owner));
    }

    /// The newest version, which exists once the analysis is done.
    public ResumeVersion newest() {
        return head.orElseThrow(() ->
                analysis.status() == ParseStatus.FAILED
                        ? new RuleBroken(
                                "resume.unreadable",
                                "This resume could not be read; upload another file.")
                        : new RuleBroken(
                                "resume.not-analysed",
                                "This resume is still being read; try again shortly."));
    }

    private ResumeEvent.VersionCreated created(ResumeVersion made) {
        return new ResumeEvent.VersionCreated(id, owner, made.number(), made.hash(), isDefault);
    }

    private Resume withHead(ResumeVersion newHead) {
        return new Resume(
                id,
                owner,
                name,
                isDefault,
                archived,
                file,
                analysis,
                Optional.of(newHead),
                version);
    }

    private Resume with(String newName, boolean newDefault, boolean newArchived) {
        return new Resume(
                id, owner, newName, newDefault, newArchived, file, analysis, head, version);
    }
}
