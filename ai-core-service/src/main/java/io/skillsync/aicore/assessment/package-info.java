/// Small tests of knowledge, made from the taxonomy: what comes before what, what else something is
/// called, what belongs where. They are a hint, not a proof, and say so.
package io.skillsync.aicore.assessment;
