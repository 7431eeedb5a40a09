/// The billing service.
package io.skillsync.billing;
