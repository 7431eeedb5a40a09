package io.skillsync.careerforge.profile;

/// Something that a person can say about their career: the same words in a document and in the
/// bank. Absent values are null, as in the JSON that they are read from.
public sealed interface BankFact
        permits Experience, Education, Skill, Certification, Language, Project {
    BankSection section();
}
