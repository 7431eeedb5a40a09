/// Which events this service has handled: each takes effect once, however often it is delivered.
package io.skillsync.persistence.inbox;
