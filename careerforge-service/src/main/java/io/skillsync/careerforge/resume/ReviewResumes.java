package io.skillsync.careerforge.resume;

import io.skillsync.careerforge.profile.BankEntryId;
import io.skillsync.careerforge.profile.ContactDetails;
import io.skillsync.careerforge.profile.KeepProfile;
import io.skillsync.careerforge.profile.KeepProfile.Claims;
import io.skillsync.careerforge.profile.Provenance;
import io.skillsync.kernel.UseCase;
import io.skillsync.kernel.Version.Expected;
import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.util.function.Supplier;

/// The person's look at what was read: corrections become a version, and what they stand by fills
/// the experience bank. Version and bank are two commits; repeating the review finishes the second.
@UseCase
public class ReviewResumes {
    private final Resumes resumes;
    private final KeepProfile profile;
    private final Clock clock;

    public ReviewResumes(Resumes resumes, KeepProfile profile, Clock clock) {
        this.resumes = resumes;
        this.profile = profile;
        this.clock = clock;
    }

    public Uni<Resume> review(
            Claims person,
            ResumeId id,
            ResumeReview review,
            Expected expected,
            Supplier<BankEntryId> entries) {
        return resumes.decide(
                        person.subject(),
                        id,
                        expected,
                        resume -> resume.review(review, clock.instant()))
                .call(resume -> fillBank(person, resume, review, entries));
    }

    private Uni<?> fillBank(
            Claims person, Resume resume, ResumeReview review, Supplier<BankEntryId> entries) {
        var version = resume.newest();
        var accepted = review.accepted(version.document());
        var contact = review.acceptedBasics(version.document()).map(ReviewResumes::contact);
        if (accepted.isEmpty() && contact.isEmpty()) return Uni.createFrom().voidItem();
        var source = Provenance.parsed(resume.id().value(), version.number());
        return profile.fill(person, source, contact, accepted, entries);
    }

    private static ContactDetails contact(Basics basics) {
        return new ContactDetails(
                basics.headline(),
                basics.phone(),
                basics.summary(),
                basics.location(),
                null,
                basics.links().stream().filter(link -> link.matches("(?i)https?://\\S+")).toList(),
                null);
    }
}
