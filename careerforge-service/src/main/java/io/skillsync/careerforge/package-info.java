/// The careerforge service.
package io.skillsync.careerforge;
