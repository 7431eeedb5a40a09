package io.skillsync.aicore.skill;

/// A term that many documents list as a skill and the taxonomy lacks.
///
/// @param term its id
/// @param written its most frequent spelling
/// @param resumes how many resumes list it; 0 also where too few people's do to be told
/// @param postings how many postings list it; 0 also where too few organizations' do to be told
public record SkillProposal(String term, String written, int resumes, int postings) {}
