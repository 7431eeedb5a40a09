/// Writing from facts: letters and e-mails whose every sentence about the writer rests on the
/// resume, and the verifier that checks it, whoever wrote the sentence.
package io.skillsync.aicore.drafting;
