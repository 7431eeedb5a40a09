/// What a person is drawn to: industries, roles, technologies, skills, companies. A plain slice:
/// owner-scoped records without rules of their own, so the resource calls the port.
package io.skillsync.careerforge.interest;
