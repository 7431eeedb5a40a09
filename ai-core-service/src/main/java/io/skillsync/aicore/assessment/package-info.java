/// What somebody can do and how they like to work: ratings of oneself, tests made from the
/// taxonomy, a questionnaire about ways of working, results from elsewhere. All of it is a hint,
/// not a proof, and says so; matching reads none of it.
package io.skillsync.aicore.assessment;
