/// Labels for text: which names of a list a sentence asks for without saying them (`SkillRanker`),
/// which occupation a job title means (`TitleRanker`), and where in a sentence skills and knowledge
/// are mentioned (`SpanTagger`). The lists come from the caller; nothing here knows a label by
/// name. Two small models vote on closeness, because they err differently, and shared words count
/// beside them. What was learned from data lies in the resource folder of the same name, with its
/// source and licence in the NOTICE.
package io.skillsync.aicore.labelling;
