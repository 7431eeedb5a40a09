/// Who is calling, and on whose behalf a service acts.
package io.skillsync.service.identity;
