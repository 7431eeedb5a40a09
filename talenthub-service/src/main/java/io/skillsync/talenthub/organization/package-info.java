/// Organizations and the people who act for them. An organization owns its memberships, because the
/// rules that matter (there is always an owner, only owners make owners) span them. Every other
/// slice asks this one who is acting ({@link io.skillsync.talenthub.organization.Party}) and
/// whether they may ({@link io.skillsync.talenthub.organization.Right}).
package io.skillsync.talenthub.organization;
