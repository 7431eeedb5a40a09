/// Practising for an interview: questions that come from the posting, the resume and the gap
/// between them, and a judgement of the answers by structure and content.
package io.skillsync.aicore.rehearsal;
