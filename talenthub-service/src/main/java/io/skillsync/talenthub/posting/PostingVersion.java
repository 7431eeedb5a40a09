package io.skillsync.talenthub.posting;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A posting as it stood at one of its versions; never changes. This is the shape that other
/// services and the public read.
///
/// @param version that of the posting; grows with each change, so it also orders its events
/// @param hash SHA-256, in hex, of what the posting says; equal where it says the same
/// @param rankingNotice how applicants are ranked, told before they apply
public record PostingVersion(
        UUID id,
        int version,
        String hash,
        UUID organizationId,
        String organizationName,
        UUID positionId,
        String title,
        String description,
        EmploymentType employmentType,
        WorkMode workMode,
        String location,
        PayRange pay,
        List<String> skillsRequired,
        List<String> skillsPreferred,
        Integer minYears,
        Seniority seniority,
        PostingStatus status,
        Instant publishedAt,
        Instant validThrough,
        String rankingNotice) {
    static final String RANKING_NOTICE =
            "Applications to this posting are ranked with the help of software. It compares the"
                    + " skills, experience, education and languages in the resume that was sent with"
                    + " what this posting asks for, and shows the evidence for each point. Name, age,"
                    + " gender, photo and school prestige play no part. People make every decision, and"
                    + " applicants see the same score and the same reasons as the recruiter.";

    static PostingVersion of(Posting posting) {
        var said = posting.content();
        return new PostingVersion(
                posting.id().value(),
                posting.version().number(),
                hash(said),
                posting.organization().value(),
                posting.organizationName(),
                posting.position().value(),
                said.title(),
                said.description(),
                said.employmentType(),
                said.workMode(),
                said.location(),
                said.pay(),
                said.skillsRequired(),
                said.skillsPreferred(),
                said.minYears(),
                said.seniority(),
                posting.status(),
                posting.publishedAt().orElse(null),
                posting.validThrough().orElse(null),
                RANKING_NOTICE);
    }

    static String hash(PostingContent said) {
        // Each part is preceded by its length, so that no two contents run together into one text.
        var text =
                Stream.of(
                                Stream.of(
                                        said.title(),
                                        said.description(),
                                        said.employmentType(),
                                        said.workMode(),
                                        said.location(),
                                        pay(said.pay()),
                                        String.valueOf(said.minYears()),
                                        String.valueOf(said.seniority()),
                                        said.skillsRequired().size()),
                                said.skillsRequired().stream(),
                                said.skillsPreferred().stream())
                        .flatMap(parts -> parts)
                        .map(Object::toString)
                        .map(part -> part.length() + ":" + part)
                        .collect(Collectors.joining());
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static String pay(PayRange pay) {
        // 50000 and 5E+4 are the same pay, so numbers are written plainly and without zeros.
        return pay == null
                ? ""
                : Stream.of(pay.min(), pay.max())
                        .map(amount -> amount.stripTrailingZeros().toPlainString())
                        .collect(Collectors.joining("-", "", pay.currency() + pay.period()));
    }
}
