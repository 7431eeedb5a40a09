package io.skillsync.aicore.rehearsal;

import io.skillsync.aicore.PersonId;
import io.skillsync.aicore.analysis.ResumeDocument;
import io.skillsync.aicore.drafting.LetterBrief;
import io.skillsync.aicore.embedding.ContentHash;
import io.skillsync.aicore.matching.CareerMaterial;
import io.skillsync.aicore.matching.PostingDocument;
import io.skillsync.aicore.matching.ResumeChoice;
import io.skillsync.aicore.matching.ResumeCopy;
import io.skillsync.kernel.NotFound;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/// Fetches what an occasion is about.
final class Occasions {
    private final CareerMaterial material;

    Occasions(CareerMaterial material) {
        this.material = material;
    }

    /// An occasion with the documents that it rests on.
    ///
    /// @param fingerprint says which pair of documents it is, without saying what stands in them
    record Material(Occasion occasion, LetterBrief brief, String fingerprint) {}

    Uni<Material> choose(PersonId owner, OccasionChoice choice) {
        return material.resume(owner, choice.resume())
                .chain(resume ->
                        material.posting(choice.posting())
                                .map(posting -> {
                                    var occasion =
                                            new Occasion(
                                                    posting,
                                                    resume.resume(),
                                                    resume.version(),
                                                    choice.application(),
                                                    choice.track());
                                    return new Material(
                                            occasion,
                                            brief(resume.document(), posting),
                                            fingerprint(resume, posting));
                                }));
    }

    /// The documents again, later; empty where the resume was deleted meanwhile.
    Uni<Optional<LetterBrief>> again(PersonId owner, Occasion occasion) {
        return material.resume(owner, new ResumeChoice(occasion.resume(), occasion.resumeVersion()))
                .map(resume -> Optional.of(brief(resume.document(), occasion.posting())))
                .onFailure(NotFound.class)
                .recoverWithItem(Optional.empty());
    }

    private static LetterBrief brief(ResumeDocument resume, PostingDocument posting) {
        return new LetterBrief(resume.basics().name(), resume, posting, null);
    }

    private static String fingerprint(ResumeCopy resume, PostingDocument posting) {
        return ContentHash.of(
                String.join(
                        "\n",
                        resume.resume().toString(),
                        Integer.toString(resume.version()),
                        posting.title(),
                        posting.organizationName(),
                        posting.description()));
    }
}
