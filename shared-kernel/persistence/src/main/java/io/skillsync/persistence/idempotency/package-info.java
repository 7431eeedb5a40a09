/// POSTs that create, spend or charge take effect once per `Idempotency-Key`.
package io.skillsync.persistence.idempotency;
