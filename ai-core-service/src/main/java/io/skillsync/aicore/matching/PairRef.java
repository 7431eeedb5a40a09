package io.skillsync.aicore.matching;

/// One resume version against one posting version.
public record PairRef(VersionRef resume, VersionRef posting) {
    static PairRef of(Candidacy candidacy) {
        return new PairRef(
                new VersionRef(candidacy.resume(), candidacy.resumeVersion()),
                new VersionRef(candidacy.posting(), candidacy.postingVersion()));
    }

    public static PairRef of(ScoredPair pair) {
        return new PairRef(pair.resume().ref(), pair.posting().ref());
    }

    public static PairRef of(Score score) {
        return new PairRef(score.resume().ref(), score.posting().ref());
    }
}
